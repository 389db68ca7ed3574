package org.okrtree.workbench.data;

import java.util.List;
import org.okrtree.workbench.store.Database;

/** The host's own tables, made when they are not there; all names begin with {@code wb_}. */
final class Tables {
    private static final List<String> PEOPLE = List.of(
            "CREATE TABLE IF NOT EXISTS wb_person (user_key VARCHAR(60) PRIMARY KEY, user_name VARCHAR(60) NOT NULL UNIQUE,"
                    + " full_name VARCHAR(120) NOT NULL, job VARCHAR(160) NOT NULL, email VARCHAR(160) NOT NULL,"
                    + " active SMALLINT NOT NULL, locale VARCHAR(20) NOT NULL, theme VARCHAR(10) NOT NULL)",
            // a workbench of before has people without a zone
            "ALTER TABLE wb_person ADD COLUMN IF NOT EXISTS zone VARCHAR(60) DEFAULT '' NOT NULL",
            "CREATE TABLE IF NOT EXISTS wb_group (group_name VARCHAR(80) PRIMARY KEY)",
            "CREATE TABLE IF NOT EXISTS wb_member (group_name VARCHAR(80) NOT NULL, user_key VARCHAR(60) NOT NULL,"
                    + " PRIMARY KEY (group_name, user_key))",
            "CREATE TABLE IF NOT EXISTS wb_token (token VARCHAR(80) PRIMARY KEY, user_key VARCHAR(60) NOT NULL)",
            "CREATE TABLE IF NOT EXISTS wb_number (series VARCHAR(60) PRIMARY KEY, last_used BIGINT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS wb_note (subject VARCHAR(60) PRIMARY KEY, content VARCHAR(200) NOT NULL)",
            "CREATE TABLE IF NOT EXISTS wb_access (place_id BIGINT NOT NULL, group_name VARCHAR(80) NOT NULL,"
                    + " may VARCHAR(20) NOT NULL, PRIMARY KEY (place_id, group_name, may))");

    private static final List<String> ISSUES = List.of(
            "CREATE TABLE IF NOT EXISTS wb_project (id BIGINT PRIMARY KEY, project_key VARCHAR(20) NOT NULL UNIQUE,"
                    + " title VARCHAR(120) NOT NULL, about VARCHAR(400) NOT NULL, lead_key VARCHAR(60) NOT NULL)",
            "CREATE TABLE IF NOT EXISTS wb_sprint (id BIGINT PRIMARY KEY, project_id BIGINT NOT NULL,"
                    + " title VARCHAR(120) NOT NULL, goal VARCHAR(400) NOT NULL, state VARCHAR(10) NOT NULL,"
                    + " first_day VARCHAR(10) NOT NULL, last_day VARCHAR(10) NOT NULL)",
            "CREATE TABLE IF NOT EXISTS wb_issue (id BIGINT PRIMARY KEY, project_id BIGINT NOT NULL,"
                    + " in_project BIGINT NOT NULL, kind VARCHAR(20) NOT NULL, summary VARCHAR(255) NOT NULL,"
                    + " description {text} NOT NULL, status VARCHAR(20) NOT NULL, assignee_key VARCHAR(60) NOT NULL,"
                    + " reporter_key VARCHAR(60) NOT NULL, sprint_id BIGINT NOT NULL, created BIGINT NOT NULL,"
                    + " updated BIGINT NOT NULL, UNIQUE (project_id, in_project))",
            "CREATE TABLE IF NOT EXISTS wb_old_key (issue_key VARCHAR(40) PRIMARY KEY, issue_id BIGINT NOT NULL)",
            // for those who began with an earlier workbench, too
            "ALTER TABLE wb_issue ADD COLUMN IF NOT EXISTS archived SMALLINT DEFAULT 0 NOT NULL",
            "ALTER TABLE wb_issue ADD COLUMN IF NOT EXISTS only_group VARCHAR(80) DEFAULT '' NOT NULL",
            "CREATE INDEX IF NOT EXISTS wb_issue_by_change ON wb_issue (updated DESC, id DESC)",
            "CREATE INDEX IF NOT EXISTS wb_issue_by_sprint ON wb_issue (sprint_id)",
            "CREATE INDEX IF NOT EXISTS wb_old_key_by_issue ON wb_old_key (issue_id)",
            // ids that a search looks among, while it runs
            "CREATE TABLE IF NOT EXISTS wb_found (list_id BIGINT NOT NULL, issue_id BIGINT NOT NULL)",
            "CREATE INDEX IF NOT EXISTS wb_found_by_list ON wb_found (list_id, issue_id)",
            "CREATE TABLE IF NOT EXISTS wb_dashboard_item (id BIGINT PRIMARY KEY, user_key VARCHAR(60) NOT NULL,"
                    + " item_key VARCHAR(200) NOT NULL, side SMALLINT NOT NULL, preferences {text} NOT NULL)",
            "CREATE TABLE IF NOT EXISTS wb_filter (id BIGINT PRIMARY KEY, owner_key VARCHAR(60) NOT NULL,"
                    + " title VARCHAR(255) NOT NULL, jql {text} NOT NULL, shared SMALLINT NOT NULL)");

    private static final List<String> PAGES = List.of(
            "CREATE TABLE IF NOT EXISTS wb_space (id BIGINT PRIMARY KEY, space_key VARCHAR(40) NOT NULL UNIQUE,"
                    + " title VARCHAR(120) NOT NULL, about VARCHAR(400) NOT NULL, home_id BIGINT NOT NULL)",
            "CREATE TABLE IF NOT EXISTS wb_page (id BIGINT PRIMARY KEY, space_id BIGINT NOT NULL,"
                    + " parent_id BIGINT NOT NULL, title VARCHAR(255) NOT NULL, UNIQUE (space_id, title))",
            "CREATE TABLE IF NOT EXISTS wb_page_version (page_id BIGINT NOT NULL, version INT NOT NULL,"
                    + " body {text} NOT NULL, author_key VARCHAR(60) NOT NULL, saved BIGINT NOT NULL,"
                    + " PRIMARY KEY (page_id, version))");

    private Tables() {}

    /** Everything of an issue tracker. */
    static Sql ofJira(Database database) {
        return make(database, ISSUES);
    }

    /** Everything of a wiki. */
    static Sql ofConfluence(Database database) {
        return make(database, PAGES);
    }

    private static Sql make(Database database, List<String> own) {
        Sql sql = new Sql(database.dataSource());
        PEOPLE.forEach(sql::change);
        own.forEach(statement -> sql.change(statement.replace("{text}", textOf(database.kind()))));
        return sql;
    }

    private static String textOf(Database.Kind kind) {
        return switch (kind) {
            case H2 -> "CLOB";
            case POSTGRESQL -> "TEXT";
            case MARIADB -> "LONGTEXT";
        };
    }
}
