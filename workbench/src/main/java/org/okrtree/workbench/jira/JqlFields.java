package org.okrtree.workbench.jira;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.IssueType;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.data.SavedFilter;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.data.Status;
import org.okrtree.workbench.data.Where;
import org.okrtree.workbench.jql.Jql;
import org.okrtree.workbench.jql.JqlRefused;

/** The fields that a query can name: which column each is, and what its values mean. Knows every value of one query's time. */
final class JqlFields {
    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-(\\d{1,18})");
    private static final Pattern AGO = Pattern.compile("([-+]?\\d{1,6})([wdhm])");
    private static final Map<String, Duration> UNITS = Map.of(
            "w", Duration.ofDays(7), "d", Duration.ofDays(1), "h", Duration.ofHours(1), "m", Duration.ofMinutes(1));
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("project", new Field(Kind.CHOICE, "i.project_id", "p.project_key")),
            Map.entry("issuetype", new Field(Kind.CHOICE, "i.kind", "i.kind")),
            Map.entry("type", new Field(Kind.CHOICE, "i.kind", "i.kind")),
            Map.entry("status", new Field(Kind.CHOICE, "i.status", "i.status")),
            Map.entry("assignee", new Field(Kind.PERSON, "i.assignee_key", "i.assignee_key")),
            Map.entry("reporter", new Field(Kind.PERSON, "i.reporter_key", "i.reporter_key")),
            Map.entry("sprint", new Field(Kind.CHOICE, "i.sprint_id", "i.sprint_id")),
            Map.entry("summary", new Field(Kind.TEXT, "LOWER(i.summary)", "i.summary")),
            Map.entry("description", new Field(Kind.TEXT, "LOWER(i.description)", "i.description")),
            Map.entry("text", new Field(Kind.TEXT, "", "")),
            Map.entry("created", new Field(Kind.DATE, "i.created", "i.created")),
            Map.entry("createddate", new Field(Kind.DATE, "i.created", "i.created")),
            Map.entry("updated", new Field(Kind.DATE, "i.updated", "i.updated")),
            Map.entry("updateddate", new Field(Kind.DATE, "i.updated", "i.updated")),
            Map.entry("key", new Field(Kind.ISSUE, "i.id", "p.project_key, i.in_project")),
            Map.entry("id", new Field(Kind.ISSUE, "i.id", "i.id")),
            Map.entry("issue", new Field(Kind.ISSUE, "i.id", "p.project_key, i.in_project")),
            Map.entry("issuekey", new Field(Kind.ISSUE, "i.id", "p.project_key, i.in_project")),
            Map.entry("filter", new Field(Kind.FILTER, "", "")));

    private final JiraData data;
    private final String searcherKey;
    private final Instant now;
    private final ZoneId zone;
    private final List<Project> projects;
    // read with the first filter that a query names: most name none
    private List<SavedFilter> filters;

    /** What kind of values a field has. */
    enum Kind {
        CHOICE,
        PERSON,
        TEXT,
        DATE,
        ISSUE,
        FILTER
    }

    /** A field by its column; sorted by {@code order}. */
    record Field(Kind kind, String column, String order) {
        /** What the column holds when the field has no value; not asked for fields that always have one. */
        Object nothing() {
            return column.equals("i.sprint_id") ? (Object) 0L : "";
        }
    }

    JqlFields(JiraData data, String searcherKey, Instant now, ZoneId zone) {
        this.data = data;
        this.searcherKey = searcherKey;
        this.now = now;
        this.zone = zone;
        this.projects = data.projects();
    }

    static Field of(String name, int position) throws JqlRefused {
        Field field = FIELDS.get(name);
        if (field == null) {
            throw new JqlRefused(position, "jql.no-field", name);
        }
        return field;
    }

    /** The value of a choice or a person, as its column holds it. */
    Object valueOf(String name, Jql.Value value) throws JqlRefused {
        Optional<? extends Object> found = switch (name) {
            case "project" -> project(value.text());
            case "issuetype", "type" -> type(value.text());
            case "status" -> status(value.text());
            case "sprint" -> sprint(value.text());
            default -> data.directory().byName(value.text()).map(Person::key);
        };
        if (found.isEmpty()) {
            throw new JqlRefused(value.position(), "jql.no-value", value.text(), name);
        }
        return found.get();
    }

    private Optional<Long> project(String text) {
        return projects.stream()
                .filter(one -> data.access().may(searcherKey, May.BROWSE, one.id()))
                .filter(one -> one.key().equalsIgnoreCase(text)
                        || one.name().equalsIgnoreCase(text)
                        || String.valueOf(one.id()).equals(text))
                .map(Project::id)
                .findFirst();
    }

    private static Optional<String> type(String text) {
        return Stream.of(IssueType.values())
                .filter(one -> one.title().equalsIgnoreCase(text))
                .map(IssueType::name)
                .findFirst();
    }

    private static Optional<String> status(String text) {
        return Stream.of(Status.values())
                .filter(one -> one.title().equalsIgnoreCase(text))
                .map(Status::name)
                .findFirst();
    }

    private Optional<Long> sprint(String text) {
        return data.allSprints().stream()
                .filter(one -> one.name().equalsIgnoreCase(text)
                        || String.valueOf(one.id()).equals(text))
                .map(Sprint::id)
                .findFirst();
    }

    /** The saved filter with this id, or else all that are called so, as far as the searcher may see them. */
    List<SavedFilter> filters(String text) {
        if (filters == null) {
            filters = data.filters().seenBy(searcherKey);
        }
        List<SavedFilter> byId = filters.stream()
                .filter(one -> String.valueOf(one.id()).equals(text))
                .toList();
        return byId.isEmpty()
                ? filters.stream().filter(one -> one.isCalled(text)).toList()
                : byId;
    }

    /** The issues with these keys or ids; a key from before a move counts, too. */
    Where issues(List<Jql.Value> values) throws JqlRefused {
        List<Where> parts = new java.util.ArrayList<>();
        List<String> keys = new java.util.ArrayList<>();
        List<Long> ids = new java.util.ArrayList<>();
        for (Jql.Value value : values) {
            Matcher key = KEY.matcher(value.text());
            if (key.matches()) {
                keys.add(value.text().toUpperCase(Locale.ROOT));
                project(key.group(1))
                        .ifPresent(project -> parts.add(Where.of(
                                "i.project_id = ? AND i.in_project = ?", project, Long.parseLong(key.group(2)))));
            } else if (value.text().matches("\\d{1,18}")) {
                ids.add(Long.parseLong(value.text()));
            } else {
                throw new JqlRefused(value.position(), "jql.no-value", value.text(), "issue");
            }
        }
        if (!keys.isEmpty()) {
            Where old = Where.in("issue_key", keys);
            parts.add(new Where("i.id IN (SELECT issue_id FROM wb_old_key WHERE " + old.sql() + ")", old.parameters()));
        }
        parts.add(Where.idIn(ids));
        return Where.any(parts);
    }

    /** Milliseconds of a day, a minute, or a time before now such as {@code -7d}. */
    long moment(Jql.Value value) throws JqlRefused {
        String text = value.text().replace('/', '-').strip();
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return now.plus(UNITS.get(ago.group(2)).multipliedBy(Long.parseLong(ago.group(1))))
                    .toEpochMilli();
        }
        try {
            LocalDateTime local = text.contains(":")
                    ? LocalDateTime.parse(text, DateTimeFormatter.ofPattern("yyyy-M-d H:mm", Locale.ROOT))
                    : LocalDate.parse(text, DateTimeFormatter.ofPattern("yyyy-M-d", Locale.ROOT))
                            .atStartOfDay();
            return local.atZone(zone).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            throw new JqlRefused(value.position(), "jql.no-date", value.text());
        }
    }

    Instant now() {
        return now;
    }
}
