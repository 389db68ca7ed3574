package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.worklink.SprintState;

/** The OKRs of the sample company, which the workbench sends on its first start. */
class SampleRequestsTest {

    private static final Path SAMPLE = Path.of("..", "workbench", "sample");
    private static final Pattern NAMED = Pattern.compile("\\$\\{([^}]*)}");
    private static final String BASE = "/rest/okr/1/";

    private final Rest.Host host = host();
    private final Rest rest = new Rest(host);
    private final Map<String, String> kept = new HashMap<>();

    SampleRequestsTest() {
        for (Object one : ((JsonObject) parse("company.json")).getArray("projects")) {
            JsonObject project = (JsonObject) one;
            long id = host.projects().get(project.getString("key"));
            JsonArray sprints = project.getArray("sprints");
            for (int at = 0; at < sprints.size(); at++) {
                JsonObject sprint = (JsonObject) sprints.get(at);
                rest.sprints.put(new SeenSprint(
                        id * 100 + at,
                        sprint.getString("name"),
                        SprintState.valueOf(sprint.getString("state")),
                        id,
                        Set.of(id),
                        true));
            }
        }
    }

    @Test
    void everySampleRequestIsDone() {
        for (Object one : read("requests.json")) {
            JsonObject request = (JsonObject) one;

            Rest.Answer answer = send(request);

            assertEquals(2, answer.status() / 100, () -> request + " " + answer.body());
        }
    }

    @Test
    void allButOneTeamHasPublishedAndIsCheckedIn() {
        read("requests.json").forEach(request -> send((JsonObject) request));

        Rest.Answer sheets = rest.get("sheets");
        Set<String> known = rest.stores.readings.inCycle(new CycleId(kept.get("cycle"))).keySet().stream()
                .map(id -> id.uid())
                .collect(Collectors.toSet());
        Set<String> published = kept.entrySet().stream()
                .filter(one -> one.getKey().matches("(?!support).*kr\\d"))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());

        assertEquals(List.of("LW", "FS", "INS", "RD", "CLD", "GW"), publishedIn(sheets));
        assertEquals(published, known);
    }

    @Test
    void objectivesAndKeyResultsAreFew() {
        read("requests.json").forEach(request -> send((JsonObject) request));

        for (String team : List.of("company", "rnd", "field", "gateway", "cloud", "installation", "support")) {
            long objectives = kept.keySet().stream()
                    .filter(key -> key.matches(team + "\\d"))
                    .count();
            assertTrue(objectives >= 2 && objectives <= 3, team);
            for (int number = 1; number <= objectives; number++) {
                String objective = team + number;
                long keyResults = kept.keySet().stream()
                        .filter(key -> key.matches(objective + "kr\\d"))
                        .count();
                assertTrue(keyResults >= 2 && keyResults <= 4, objective);
            }
        }
    }

    private List<String> publishedIn(Rest.Answer sheets) {
        return parsed(sheets.at("teams")).stream()
                .map(JsonObject.class::cast)
                .filter(team -> "published".equals(team.getString("state")))
                .map(team -> team.getString("shortKey"))
                .toList();
    }

    private Rest.Answer send(JsonObject request) {
        String userKey = host.accounts().get(request.getString("as")).userKey();
        PersonId person = new RegisterPerson(rest.stores.people, An::uid).run(userKey);
        rest.as(new Actor(person, true, request.getString("as").equals("admin")));
        Rest.Answer answer = rest.call(
                request.getString("method"),
                filled(request.getString("path")).substring(BASE.length()),
                Map.of(),
                filled(JsonWriter.string(request.getObject("body"))));
        request.getObject("keep", new JsonObject())
                .forEach((name, pointer) ->
                        kept.put(name, answer.at(pointer.toString().substring(1))));
        return answer;
    }

    private String filled(String text) {
        return NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        if (name.startsWith("today")) {
            LocalDate today = LocalDate.ofInstant(rest.clock.instant(), ZoneOffset.UTC);
            return today.plusDays(Integer.parseInt(name.substring("today".length())))
                    .toString();
        }
        if (name.startsWith("issue:")) {
            String key = name.substring("issue:".length());
            return host.issues().values().stream()
                    .filter(issue -> issue.key().equals(key))
                    .map(issue -> String.valueOf(issue.id()))
                    .findFirst()
                    .orElseThrow();
        }
        if (name.startsWith("sprint:")) {
            return rest.sprints.named(name.substring("sprint:".length())).map(SeenSprint::id).stream()
                    .map(String::valueOf)
                    .findFirst()
                    .orElseThrow();
        }
        return kept.get(name);
    }

    private static Rest.Host host() {
        JsonObject company = (JsonObject) parse("company.json");
        Map<String, Account> accounts = new HashMap<>();
        for (Object one : company.getArray("people")) {
            JsonObject person = (JsonObject) one;
            String name = person.getString("name");
            if (!"confluence".equals(person.getString("only"))) {
                accounts.put(name, new Account("key-" + name, name, person.getString("fullName")));
            }
        }
        Map<String, Long> projects = new HashMap<>();
        Map<Long, SeenIssue> issues = new HashMap<>();
        for (Object one : company.getArray("projects")) {
            JsonObject project = (JsonObject) one;
            String key = project.getString("key");
            long id = projects.size() + 1L;
            projects.put(key, id);
            int number = project.getInt("firstNumber");
            for (int at = 0; at < project.getArray("issues").size(); at++) {
                long issue = id * 100 + at;
                issues.put(issue, new SeenIssue(issue, key + "-" + (number + at), id, true));
            }
        }
        return new Rest.Host(accounts, projects, issues);
    }

    private static JsonArray read(String file) {
        return (JsonArray) parse(file);
    }

    private static JsonArray parsed(String json) {
        try {
            return JsonParser.array().from(json);
        } catch (JsonParserException notJson) {
            throw new IllegalStateException(notJson);
        }
    }

    private static Object parse(String file) {
        try {
            return JsonParser.any().from(Files.readString(SAMPLE.resolve(file)));
        } catch (IOException | JsonParserException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }
}
