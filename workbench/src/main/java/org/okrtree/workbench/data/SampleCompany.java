package org.okrtree.workbench.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The people, projects and pages that a new workbench begins with, read from {@code sample/company.json}. Everybody has the
 * token {@code token-<user name>}.
 */
public final class SampleCompany {
    private static final long FIRST_KEY = 10100;
    private static final String NOTE = "sample company";

    private final JsonNode company;
    private final LocalDate today;

    /** Reads the file; days in it count from {@code today}. */
    public SampleCompany(LocalDate today) {
        this.today = today;
        try (InputStream file = resource("company.json")) {
            this.company = new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills an empty Jira face; does nothing when it was filled before. */
    public void moveInto(JiraData jira) {
        if (jira.notes().about(NOTE).isPresent()) {
            return;
        }
        Map<String, String> keys = people(jira.directory(), "jira", "jira-software-users", jiraKeys());
        for (JsonNode project : company.get("projects")) {
            project(jira, project, keys);
        }
        for (JsonNode filter : company.get("filters")) {
            jira.filters()
                    .save(
                            keys.get(filter.get("owner").asText()),
                            filter.get("name").asText(),
                            filter.get("jql").asText(),
                            filter.get("shared").asBoolean());
        }
        jira.notes().keep("site-name", company.get("jiraName").asText());
        jira.notes().keep(NOTE, today.toString());
    }

    /** Fills an empty Confluence face; does nothing when it was filled before. */
    public void moveInto(ConfluenceData confluence) {
        if (confluence.notes().about(NOTE).isPresent()) {
            return;
        }
        Map<String, String> keys = people(confluence.directory(), "confluence", "confluence-users", confluenceKeys());
        for (JsonNode space : company.get("spaces")) {
            String author = keys.get(space.get("author").asText());
            Space made = confluence.addSpace(
                    space.get("key").asText(),
                    space.get("name").asText(),
                    space.get("about").asText(),
                    page(space.get("home").asText()),
                    author);
            access(confluence.access(), made.id(), space, "confluence-administrators");
            pages(confluence, made, made.homeId(), space.path("pages"), keys);
        }
        confluence.notes().keep("site-name", company.get("confluenceName").asText());
        // what its administrator has chosen in the pages of the plugin
        company.get("confluenceSettings")
                .properties()
                .forEach(one -> confluence
                        .notes()
                        .keep("setting " + one.getKey(), one.getValue().asText()));
        confluence.notes().keep(NOTE, today.toString());
    }

    private Map<String, String> people(
            Directory directory, String product, String everybody, Map<String, String> keys) {
        for (JsonNode person : company.get("people")) {
            if (!person.path("only").asText(product).equals(product)) {
                continue;
            }
            String name = person.get("name").asText();
            List<String> groups = new ArrayList<>(texts(person.get("groups")));
            groups.add(everybody);
            if (person.path("administrator").asBoolean()) {
                groups.add(product + "-administrators");
            }
            directory.add(
                    new Person(
                            keys.get(name),
                            name,
                            person.get("fullName").asText(),
                            person.get("job").asText(),
                            name + "@linden.example",
                            true,
                            Locale.forLanguageTag(person.path("language").asText("en-US")),
                            Theme.LIGHT,
                            person.path("zone").asText("Europe/Berlin")),
                    groups,
                    "token-" + name);
        }
        return keys;
    }

    private void project(JiraData jira, JsonNode project, Map<String, String> keys) {
        Project made = jira.addProject(
                project.get("key").asText(),
                project.get("name").asText(),
                project.get("about").asText(),
                keys.get(project.get("lead").asText()),
                project.get("firstNumber").asLong());
        access(jira.access(), made.id(), project, "jira-administrators");
        Map<String, Long> sprints = new HashMap<>();
        for (JsonNode sprint : project.get("sprints")) {
            String name = sprint.get("name").asText();
            Sprint added = jira.addSprint(
                    made.id(),
                    name,
                    sprint.get("goal").asText(),
                    Sprint.State.valueOf(sprint.get("state").asText()),
                    today.plusDays(sprint.get("firstDay").asInt()),
                    today.plusDays(sprint.get("lastDay").asInt()));
            sprints.put(name, added.id());
        }
        for (JsonNode issue : project.get("issues")) {
            IssueFields fields = new IssueFields(
                    IssueType.valueOf(issue.get("type").asText()),
                    issue.get("summary").asText(),
                    issue.path("description").asText(""),
                    keys.getOrDefault(issue.path("assignee").asText(""), ""),
                    sprints.getOrDefault(issue.path("sprint").asText(""), 0L));
            Issue created = jira.create(
                    made.id(), fields, keys.get(issue.get("reporter").asText()));
            jira.transition(created.id(), Status.valueOf(issue.get("status").asText()));
        }
    }

    private static void pages(
            ConfluenceData confluence, Space space, long parent, JsonNode pages, Map<String, String> keys) {
        for (JsonNode one : pages) {
            WikiPage made = confluence.create(
                    space.id(),
                    parent,
                    one.get("title").asText(),
                    page(one.get("file").asText()),
                    keys.get(one.get("author").asText()));
            pages(confluence, space, made.id(), one.path("pages"), keys);
        }
    }

    private static void access(Access access, long place, JsonNode from, String administrators) {
        texts(from.get("browse")).forEach(group -> access.grant(place, group, Access.May.BROWSE));
        texts(from.get("edit")).forEach(group -> access.grant(place, group, Access.May.EDIT));
        access.grant(place, administrators, Access.May.ADMINISTER);
    }

    /** Like a real Jira's, not like the user names. */
    private Map<String, String> jiraKeys() {
        Map<String, String> keys = new HashMap<>();
        names().forEach(name -> keys.put(name, "JIRAUSER" + (FIRST_KEY + keys.size())));
        return keys;
    }

    /** Like a real Confluence's, and others than Jira's for the same people. */
    private Map<String, String> confluenceKeys() {
        Map<String, String> keys = new HashMap<>();
        names().forEach(name -> keys.put(
                name,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", "")));
        return keys;
    }

    private Stream<String> names() {
        return StreamSupport.stream(company.get("people").spliterator(), false)
                .map(person -> person.get("name").asText());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String page(String name) {
        try (InputStream file = resource("pages/" + name + ".xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = SampleCompany.class.getClassLoader().getResourceAsStream("sample/" + name);
        if (found == null) {
            throw new IOException("sample/" + name + " is not on the class path");
        }
        return found;
    }
}
