package org.okrtree.workbench.data;

import com.atlassian.cache.CacheManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.store.Database;

/** Projects, sprints, issues and saved filters of the Jira face. */
public final class JiraData {
    private static final String ISSUE = "SELECT i.id, i.in_project, i.kind, i.summary, i.description, i.status,"
            + " i.assignee_key, i.reporter_key, i.sprint_id, i.created, i.updated,"
            + " p.id, p.project_key, p.title, p.about, p.lead_key, i.archived, i.only_group"
            + " FROM wb_issue i JOIN wb_project p ON p.id = i.project_id";
    private static final long FIRST_ID = 10001;
    private static final long FIRST_USER = 10200;

    private final Sql sql;
    private final Database database;
    private final MovableClock clock;
    private final Directory directory;
    private final Access access;
    private final Notes notes;
    private final IssueAccess issueAccess;
    private final Dashboard dashboard;
    private final SavedFilters filters;

    /** The tables in this database are made when they are not there. */
    public JiraData(Database database, Clock clock) {
        this.sql = Tables.ofJira(database);
        this.database = database;
        this.clock = MovableClock.of(clock);
        this.directory = new Directory(sql);
        this.access = new Access(sql, directory);
        this.notes = new Notes(sql);
        this.issueAccess = new IssueAccess(this);
        this.dashboard = new Dashboard(sql);
        this.filters = new SavedFilters(sql, directory);
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

    /** Who may do what with an issue. */
    public IssueAccess issueAccess() {
        return issueAccess;
    }

    /** What people have on their dashboards. */
    public Dashboard dashboard() {
        return dashboard;
    }

    /** The queries that people keep. */
    public SavedFilters filters() {
        return filters;
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
            filters.rekey(userKey, newKey);
            directory.rekey(userKey, newKey);
            return newKey;
        });
        directory.forget();
    }

    /** The person goes for good, and the filters that were theirs. */
    public void remove(String userKey) {
        sql.atomically(() -> {
            filters.removeOf(userKey);
            directory.remove(userKey);
            return userKey;
        });
        directory.forget();
    }

    /** The sprints of a project, the newest first. */
    public List<Sprint> sprints(long projectId) {
        return allSprints().stream()
                .filter(sprint -> sprint.projectId() == projectId)
                .toList();
    }

    /** The sprints of all projects, the newest first. */
    public List<Sprint> allSprints() {
        return sql.list(
                "SELECT id, project_id, title, goal, state, first_day, last_day FROM wb_sprint"
                        + " ORDER BY first_day DESC, id DESC",
                row -> new Sprint(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        Sprint.State.valueOf(row.getString(5)),
                        LocalDate.parse(row.getString(6)),
                        LocalDate.parse(row.getString(7))));
    }

    /** The sprint with this id. */
    public Optional<Sprint> sprint(long id) {
        return allSprints().stream().filter(sprint -> sprint.id() == id).findFirst();
    }

    /** The sprint that comes next in a project, of those that were not started. */
    public Optional<Sprint> nextSprint(long projectId) {
        return sprints(projectId).stream()
                .filter(sprint -> sprint.state() == Sprint.State.FUTURE)
                .reduce((later, earlier) -> earlier);
    }

    /** Starts a sprint. */
    public Sprint startSprint(long id) {
        sql.change("UPDATE wb_sprint SET state = ? WHERE id = ?", Sprint.State.ACTIVE.name(), id);
        return sprint(id).orElseThrow();
    }

    /** Completes a sprint; what is not done goes into the next one, or into none when there is no next one. */
    public Sprint completeSprint(long id) {
        return sql.atomically(() -> {
            Sprint sprint = sprint(id).orElseThrow();
            long next = nextSprint(sprint.projectId()).map(Sprint::id).orElse(0L);
            sql.change(
                    "UPDATE wb_issue SET sprint_id = ?, updated = ? WHERE sprint_id = ? AND status <> ?",
                    next,
                    clock.millis(),
                    id,
                    Status.DONE.name());
            sql.change("UPDATE wb_sprint SET state = ? WHERE id = ?", Sprint.State.CLOSED.name(), id);
            return sprint(id).orElseThrow();
        });
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
     * The issues that a search finds: a page of them, and how many there are.
     *
     * @param order columns of {@code i} (issue) and {@code p} (project), each with its direction
     * @param start how many to pass over
     * @param size at most so many
     */
    public Found find(Where where, String order, long start, int size) {
        return sql.atomically(() -> {
            Object[] parameters = numbered(where.parameters());
            long total = sql.first(
                            "SELECT COUNT(*) FROM wb_issue i WHERE " + where.sql(), row -> row.getLong(1), parameters)
                    .orElseThrow();
            List<Issue> page = total <= start
                    ? List.of()
                    : sql.list(
                            ISSUE + " WHERE " + where.sql() + " ORDER BY " + order + " LIMIT " + size + " OFFSET "
                                    + start,
                            JiraData::issue,
                            parameters);
            if (where.parameters().stream().anyMatch(Where.Ids.class::isInstance)) {
                sql.change("DELETE FROM wb_found");
            }
            return new Found(page, total);
        });
    }

    // only this transaction sees its lists, so their numbers need not differ from those of others
    private Object[] numbered(List<Object> parameters) {
        Object[] values = parameters.toArray();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Where.Ids list) {
                values[i] = (long) i;
                sql.changeAll("INSERT INTO wb_found (list_id, issue_id) VALUES (" + i + ", ?)", list.ids());
            }
        }
        return values;
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

    /** Puts the issue away, or takes it back. */
    public Issue archive(long id, boolean away) {
        sql.change("UPDATE wb_issue SET archived = ?, updated = ? WHERE id = ?", away ? 1 : 0, clock.millis(), id);
        return issue(id).orElseThrow();
    }

    /** Shows the issue to one group only; to all who may browse the project when it is empty. */
    public Issue restrict(long id, String group) {
        sql.change("UPDATE wb_issue SET only_group = ?, updated = ? WHERE id = ?", group, clock.millis(), id);
        return issue(id).orElseThrow();
    }

    /** Gives the issue another summary. */
    public Issue rename(long id, String summary) {
        sql.change("UPDATE wb_issue SET summary = ?, updated = ? WHERE id = ?", summary, clock.millis(), id);
        return issue(id).orElseThrow();
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
                Instant.ofEpochMilli(row.getLong(11)),
                row.getInt(17) == 1,
                row.getString(18));
    }
}
