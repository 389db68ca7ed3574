package org.okrtree.workbench.data;

import com.atlassian.cache.CacheManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.store.Database;

/** Projects, sprints and issues of the Jira face. */
public final class JiraData {
    private static final String ISSUE = "SELECT i.id, i.in_project, i.kind, i.summary, i.description, i.status,"
            + " i.assignee_key, i.reporter_key, i.sprint_id, i.created, i.updated,"
            + " p.id, p.project_key, p.title, p.about, p.lead_key"
            + " FROM wb_issue i JOIN wb_project p ON p.id = i.project_id";
    private static final long FIRST_ID = 10001;
    private static final long FIRST_USER = 10200;

    private final Sql sql;
    private final Database database;
    private final MovableClock clock;
    private final Directory directory;
    private final Access access;
    private final Notes notes;

    /** The tables in this database are made when they are not there. */
    public JiraData(Database database, Clock clock) {
        this.sql = Tables.ofJira(database);
        this.database = database;
        this.clock = MovableClock.of(clock);
        this.directory = new Directory(sql);
        this.access = new Access(sql, directory);
        this.notes = new Notes(sql);
    }

    /** From now on what this node remembers is forgotten when another node changes it. */
    public void shareIn(CacheManager caches) {
        directory.shareIn(caches);
        access.shareIn(caches);
    }

    /** The people of this face. */
    public Directory directory() {
        return directory;
    }

    /** Who may do what in a project, by its id. */
    public Access access() {
        return access;
    }

    /** Everything of this face and of its plugins. */
    public Database database() {
        return database;
    }

    /** Reads anew what is kept in memory, after somebody else wrote to the tables. */
    public void forget() {
        directory.forget();
        access.forget();
        clock.readAgain();
    }

    /** What time it is in this face. */
    public MovableClock clock() {
        return clock;
    }

    /** What the face knows about itself. */
    public Notes notes() {
        return notes;
    }

    /** All projects by name, whoever may see them. */
    public List<Project> projects() {
        return sql.list(
                "SELECT id, project_key, title, about, lead_key FROM wb_project ORDER BY title",
                row -> new Project(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    /** The project with this key. */
    public Optional<Project> project(String key) {
        return projects().stream().filter(project -> project.key().equals(key)).findFirst();
    }

    /** The project with this id. */
    public Optional<Project> project(long id) {
        return projects().stream().filter(project -> project.id() == id).findFirst();
    }

    /**
     * Adds a project.
     *
     * @param firstNumber of its first issue
     */
    public Project addProject(String key, String name, String about, String leadKey, long firstNumber) {
        return sql.atomically(() -> {
            Project project = new Project(sql.next("id", FIRST_ID), key, name, about, leadKey);
            sql.change(
                    "INSERT INTO wb_project (id, project_key, title, about, lead_key) VALUES (?, ?, ?, ?, ?)",
                    project.id(),
                    key,
                    name,
                    about,
                    leadKey);
            sql.change(
                    "INSERT INTO wb_number (series, last_used) VALUES (?, ?)", series(project.id()), firstNumber - 1);
            return project;
        });
    }

    /** Whether the person reports or has to do an issue, or leads a project: then Jira does not delete them. */
    public boolean needs(String userKey) {
        return sql.first(
                                "SELECT COUNT(*) FROM wb_issue WHERE assignee_key = ? OR reporter_key = ?",
                                row -> row.getLong(1) > 0,
                                userKey,
                                userKey)
                        .orElse(false)
                || projects().stream().anyMatch(project -> project.leadKey().equals(userKey));
    }

    /** A key as Jira gives it to a new person. */
    public String newUserKey() {
        return "JIRAUSER" + sql.next("user", FIRST_USER);
    }

    /** The person has another key everywhere in this face from now on. */
    public void rekey(String userKey, String newKey) {
        sql.atomically(() -> {
            sql.change("UPDATE wb_issue SET assignee_key = ? WHERE assignee_key = ?", newKey, userKey);
            sql.change("UPDATE wb_issue SET reporter_key = ? WHERE reporter_key = ?", newKey, userKey);
            sql.change("UPDATE wb_project SET lead_key = ? WHERE lead_key = ?", newKey, userKey);
            directory.rekey(userKey, newKey);
            return newKey;
        });
        directory.forget();
    }

    /** The sprints of a project, the newest first. */
    public List<Sprint> sprints(long projectId) {
        return sql.list(
                "SELECT id, project_id, title, goal, state, first_day, last_day FROM wb_sprint WHERE project_id = ?"
                        + " ORDER BY first_day DESC, id DESC",
                row -> new Sprint(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        Sprint.State.valueOf(row.getString(5)),
                        LocalDate.parse(row.getString(6)),
                        LocalDate.parse(row.getString(7))),
                projectId);
    }

    /** Adds a sprint to a project. */
    public Sprint addSprint(
            long projectId, String name, String goal, Sprint.State state, LocalDate firstDay, LocalDate lastDay) {
        Sprint sprint = new Sprint(sql.next("sprint", 1), projectId, name, goal, state, firstDay, lastDay);
        sql.change(
                "INSERT INTO wb_sprint (id, project_id, title, goal, state, first_day, last_day)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                sprint.id(),
                projectId,
                name,
                goal,
                state.name(),
                firstDay.toString(),
                lastDay.toString());
        return sprint;
    }

    /** The issue with this id. */
    public Optional<Issue> issue(long id) {
        return sql.first(ISSUE + " WHERE i.id = ?", JiraData::issue, id);
    }

    /** The issue with this key, now or before it was moved. */
    public Optional<Issue> issue(String key) {
        int dash = key.lastIndexOf('-');
        if (dash < 1 || !key.substring(dash + 1).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Optional<Issue> current = sql.first(
                ISSUE + " WHERE p.project_key = ? AND i.in_project = ?",
                JiraData::issue,
                key.substring(0, dash),
                Long.parseLong(key.substring(dash + 1)));
        return current.or(
                () -> sql.first("SELECT issue_id FROM wb_old_key WHERE issue_key = ?", row -> row.getLong(1), key)
                        .flatMap(this::issue));
    }

    /**
     * The issues that a search finds, the last changed first.
     *
     * @param projects ids of the projects to look in; none finds nothing
     * @param words that the summary contains, in any case; empty for all
     * @param limit at most so many
     */
    public List<Issue> search(Collection<Long> projects, String words, Optional<Status> status, int limit) {
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(projects);
        StringBuilder where = new StringBuilder(" WHERE i.project_id IN (")
                .append("?, ".repeat(projects.size() - 1))
                .append("?)");
        if (!words.isBlank()) {
            where.append(" AND LOWER(i.summary) LIKE ?");
            parameters.add("%" + words.strip().toLowerCase(java.util.Locale.ROOT) + "%");
        }
        status.ifPresent(wanted -> {
            where.append(" AND i.status = ?");
            parameters.add(wanted.name());
        });
        return sql.list(
                ISSUE + where + " ORDER BY i.updated DESC, i.id DESC LIMIT " + limit,
                JiraData::issue,
                parameters.toArray());
    }

    /** Creates an issue that is still to do. */
    public Issue create(long projectId, IssueFields fields, String reporterKey) {
        return sql.atomically(() -> {
            long id = sql.next("id", FIRST_ID);
            long now = clock.millis();
            sql.change(
                    "INSERT INTO wb_issue (id, project_id, in_project, kind, summary, description, status,"
                            + " assignee_key, reporter_key, sprint_id, created, updated)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    projectId,
                    sql.next(series(projectId), 1),
                    fields.type().name(),
                    fields.summary(),
                    fields.description(),
                    Status.TO_DO.name(),
                    fields.assigneeKey(),
                    reporterKey,
                    fields.sprintId(),
                    now,
                    now);
            return issue(id).orElseThrow();
        });
    }

    /** Changes what people type. */
    public Issue edit(long id, IssueFields fields) {
        sql.change(
                "UPDATE wb_issue SET kind = ?, summary = ?, description = ?, assignee_key = ?, sprint_id = ?,"
                        + " updated = ? WHERE id = ?",
                fields.type().name(),
                fields.summary(),
                fields.description(),
                fields.assigneeKey(),
                fields.sprintId(),
                clock.millis(),
                id);
        return issue(id).orElseThrow();
    }

    /** Puts the issue into a status. */
    public Issue transition(long id, Status status) {
        sql.change("UPDATE wb_issue SET status = ?, updated = ? WHERE id = ?", status.name(), clock.millis(), id);
        return issue(id).orElseThrow();
    }

    /** Moves the issue: a new key, no sprint, the same id; the old key still finds it. */
    public Issue move(long id, long projectId) {
        return sql.atomically(() -> {
            Issue before = issue(id).orElseThrow();
            sql.change("DELETE FROM wb_old_key WHERE issue_key = ?", before.key());
            sql.change("INSERT INTO wb_old_key (issue_key, issue_id) VALUES (?, ?)", before.key(), id);
            sql.change(
                    "UPDATE wb_issue SET project_id = ?, in_project = ?, sprint_id = 0, updated = ? WHERE id = ?",
                    projectId,
                    sql.next(series(projectId), 1),
                    clock.millis(),
                    id);
            return issue(id).orElseThrow();
        });
    }

    /** Deletes the issue for good; its number is not used again. */
    public void delete(long id) {
        sql.atomically(() -> {
            sql.change("DELETE FROM wb_old_key WHERE issue_id = ?", id);
            return sql.change("DELETE FROM wb_issue WHERE id = ?", id);
        });
    }

    private static String series(long projectId) {
        return "issue:" + projectId;
    }

    private static Issue issue(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Issue(
                row.getLong(1),
                new Project(
                        row.getLong(12), row.getString(13), row.getString(14), row.getString(15), row.getString(16)),
                row.getLong(2),
                IssueType.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                Status.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getLong(9),
                Instant.ofEpochMilli(row.getLong(10)),
                Instant.ofEpochMilli(row.getLong(11)));
    }
}
