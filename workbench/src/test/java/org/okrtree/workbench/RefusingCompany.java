package org.okrtree.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.data.Theme;

/** The sample company with a cycle in each state, so that everything that is ever refused can be refused there. */
final class RefusingCompany {
    static final String NOBODY = "00000000000000000000000000";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEASURE = "{'kind':'increase','baseline':'1','target':'5','unit':'a week'}";

    final String running;
    final String drafted;
    final String top;
    final String draft;
    final String practice;
    final String practised;
    final String discussed;
    final String objectives;
    final String personal;

    private final Workbench workbench;
    private int made;

    RefusingCompany(Workbench workbench) {
        this.workbench = workbench;
        this.running = cycle("C7");
        this.personal = post(
                "admin",
                "/teams",
                "{'shortKey':'BO','name':'Bo','level':'person','parent':'%s','lead':'bo'}".formatted(team("GW")));
        prepare("P0");
        this.drafted = prepare("DR");
        plan(
                "DR",
                "'scope':['LW','RD','GW','CLD'],'committee':[{'person':'tao'},{'person':'clara'}],"
                        + "'understoodOn':'2020-01-01'");
        post("tao", "/cycles/" + drafted + "/drafting", "{}");
        this.top = sheet("tao", drafted, "LW");
        this.draft = sheet("mei", drafted, "GW");
        this.discussed = sheet("yue", drafted, "CLD");
        post("tao", "/sheets/" + top + "/discussion", "{}");
        post("yue", "/sheets/" + discussed + "/discussion", "{}");
        this.objectives = objective("mei", draft, "Whoever calls is heard");
        this.practice = post(
                "mei",
                "/practice-cycles",
                "{'shortKey':'TP','name':'Try','firstDay':'2030-01-01','lastDay':'2030-02-01','zone':'UTC','team':'%s'}"
                        .formatted(team("GW")));
        this.practised = sheet("mei", practice, "GW");
        pilot("PS");
        pilot("PC");
        plan(
                "PC",
                pilotPlan() + ",'skipped':"
                        + skipped("last-day", "all-scored", "briefing-held", "mid-cycle-review-held", "retrospective"));
        post("tao", "/cycles/" + cycle("PC") + "/closing", "{}");
    }

    private static String pilotPlan() {
        return "'scope':['SUP'],'committee':[{'person':'tao'}],'understoodOn':'2020-01-01','scoringRule':'linear'";
    }

    /** A pilot of Support that is scored already. */
    private void pilot(String key) {
        post(
                "admin",
                "/pilots",
                ("{'shortKey':'%s','name':'Pilot %s','firstDay':'2026-01-01','lastDay':'2027-12-31','zone':'UTC',"
                                + "'scope':['SUP'],'committee':['tao'],'understoodOn':'2020-01-01'}")
                        .formatted(key, key));
        String sheet = sheet("priya", cycle(key), "SUP");
        keyResult("priya", sheet, objective("priya", sheet, "Callers are helped"), "Calls end in one talk");
        publish("priya", "tao", sheet, "");
        plan(key, pilotPlan() + ",'skipped':" + skipped("last-day"));
        post("tao", "/cycles/" + cycle(key) + "/scoring", "{}");
    }

    private static String skipped(String... conditions) {
        return List.of(conditions).stream()
                .map(one -> "{'condition':'" + one + "','reason':'for the test'}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** Agreed by its lead, if it is not yet, and published. */
    String publish(String lead, String publisher, String sheet, String reason) {
        if (node(lead, "/sheets/" + sheet).get("state").asText().equals("draft")) {
            post(lead, "/sheets/" + sheet + "/discussion", "{}");
        }
        if (node(lead, "/sheets/" + sheet).get("state").asText().equals("in-discussion")) {
            post(lead, "/sheets/" + sheet + "/agreement", "{'seen':" + seen(lead, sheet) + "}");
        }
        return post(
                publisher,
                "/sheets/" + sheet + "/publications",
                "{'reason':'%s','seen':%s}".formatted(reason, seen(lead, sheet)));
    }

    private String seen(String who, String sheet) {
        return lines(who, sheet).stream()
                .map(line -> "{'line':'%s','version':%d}"
                        .formatted(line.get("uid").asText(), line.get("version").asInt()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    List<JsonNode> lines(String who, String sheet) {
        JsonNode now = node(who, "/sheets/" + sheet).get("draft");
        List<JsonNode> lines = new ArrayList<>();
        now.get("objectives").forEach(objective -> {
            lines.add(objective);
            objective.get("keyResults").forEach(lines::add);
        });
        now.get("health").forEach(lines::add);
        return lines;
    }

    /** Of the line that says this. */
    String line(String who, String sheet, String said) {
        return lines(who, sheet).stream()
                .filter(one -> List.of("title", "statement", "name").stream()
                        .anyMatch(part -> one.path(part).asText().startsWith(said)))
                .findFirst()
                .orElseThrow()
                .get("uid")
                .asText();
    }

    int version(String who, String sheet, String line) {
        return lines(who, sheet).stream()
                .filter(one -> one.get("uid").asText().equals(line))
                .findFirst()
                .orElseThrow()
                .get("version")
                .asInt();
    }

    String prepare(String key) {
        return post(
                "admin",
                "/cycles",
                "{'shortKey':'%s','name':'Cycle %s','firstDay':'2030-01-01','lastDay':'2030-03-31','zone':'UTC'}"
                        .formatted(key, key));
    }

    /** The plan of a cycle, on what it is now. */
    void plan(String key, String body) {
        String path = "/cycles/" + cycle(key) + "/plan";
        done(
                "admin",
                "PUT",
                path,
                "{'version':%d,%s}".formatted(node("admin", path).get("version").asInt(), body));
    }

    String sheet(String who, String cycle, String team) {
        return post(who, "/sheets", "{'cycle':'%s','team':'%s'}".formatted(cycle, team(team)));
    }

    /** The sheet of a team in the running cycle. */
    String sheet(String team) {
        for (JsonNode one : node("mei", "/sheets").get("teams")) {
            if (one.get("shortKey").asText().equals(team)) {
                return one.get("sheet").asText();
            }
        }
        throw new AssertionError("no sheet of " + team);
    }

    String objective(String who, String sheet, String title) {
        return post(who, "/sheets/" + sheet + "/objectives", "{'title':'%s'}".formatted(title));
    }

    String keyResult(String who, String sheet, String objective, String statement) {
        return post(
                who,
                "/sheets/" + sheet + "/key-results",
                "{'objective':'%s','statement':'%s','measure':%s,'readFrom':'A list'}"
                        .formatted(objective, statement, MEASURE));
    }

    /** Saves the words of a key result anew. */
    void edit(String who, String sheet, String keyResult, String statement, String measure) {
        done(
                who,
                "PUT",
                "/sheets/" + sheet + "/lines/" + keyResult,
                "{'keyResult':{'statement':'%s','readFrom':'A list','measure':%s}}".formatted(statement, measure),
                "If-Match",
                "\"" + version(who, sheet, keyResult) + "\"");
    }

    void rename(String who, String sheet, String objective, String title) {
        done(
                who,
                "PUT",
                "/sheets/" + sheet + "/lines/" + objective,
                "{'objective':{'title':'%s'}}".formatted(title),
                "If-Match",
                "\"" + version(who, sheet, objective) + "\"");
    }

    /** @param projects keys of Jira projects, quoted */
    void gatewayWorksIn(String projects) {
        change(
                team("GW"),
                "{'shortKey':'GW','name':'Gateway','level':'team','parent':'%s','lead':'mei','members':['bo','emil'],'projects':[%s]}"
                        .formatted(team("RD"), projects));
    }

    /** Changes a team as it is now. */
    void change(String team, String body) {
        String version = node("admin", "/teams/" + team).get("version").asText();
        done("admin", "PUT", "/teams/" + team, body, "If-Match", "\"" + version + "\"");
    }

    /** Short key of a cycle that belongs to this one and lies at its beginning. */
    String newPartOf(String parent) {
        String key = "K" + ++made;
        post(
                "admin",
                "/cycles",
                ("{'shortKey':'%s','name':'A <part> %s','firstDay':'2030-01-01','lastDay':'2030-01-31',"
                                + "'zone':'UTC','parent':'%s'}")
                        .formatted(key, key, cycle(parent)));
        return key;
    }

    /** The same, with an objective that contributes to one of the cycle that is drafted. */
    String newPartThatContributes() {
        String key = newPartOf("DR");
        plan(key, "'scope':['LW','GW'],'committee':[{'person':'tao'}],'understoodOn':'2020-01-01'");
        post("tao", "/cycles/" + cycle(key) + "/drafting", "{}");
        String child = objective("mei", sheet("mei", cycle(key), "GW"), "Calls find their way");
        post(
                "mei",
                "/objectives/" + child + "/contributions",
                "{'parent':'%s','sentence':'It helps'}".formatted(objectives));
        return key;
    }

    /** Somebody else gives the cycle another name. */
    void rename(String key) {
        JsonNode cycle = node("admin", "/cycles/" + cycle(key) + "/plan").get("cycle");
        done(
                "admin",
                "PUT",
                "/cycles/" + cycle(key),
                "{'name':'Theirs %d','firstDay':'%s','lastDay':'%s','zone':'%s'}"
                        .formatted(
                                ++made,
                                cycle.get("firstDay").asText(),
                                cycle.get("lastDay").asText(),
                                cycle.get("zone").asText()),
                "If-Match",
                "\"" + cycle.get("version").asText() + "\"");
    }

    /** A team that nobody uses yet. */
    String newTeam() {
        int number = ++made;
        return post(
                "admin",
                "/teams",
                "{'shortKey':'N%d','name':'New %d','level':'team','parent':'%s','lead':'mei'}"
                        .formatted(number, number, team("RD")));
    }

    /** The board of the Gateway team. */
    long board() {
        return workbench.jira().project("GW").orElseThrow().id();
    }

    /** A sprint of that board that is for nothing yet. */
    long newSprint() {
        return newSprint(Sprint.State.FUTURE);
    }

    long newSprint(Sprint.State state) {
        LocalDate first = LocalDate.now().plusDays(30 + ++made);
        return workbench
                .jira()
                .addSprint(board(), "Sprint " + made, "", state, first, first.plusDays(13))
                .id();
    }

    /** Id of a request that was never sent. */
    String request() {
        return String.format("%026d", ++made);
    }

    /** Somebody who was not here before. */
    Person newPerson() {
        String name = "guest" + ++made;
        Person person =
                new Person("KEY" + name, name, name, "", name + "@linden.example", true, Locale.US, Theme.LIGHT, "UTC");
        workbench.jira().directory().add(person, Set.of("linden-staff", "jira-software-users"), "token-" + name);
        return person;
    }

    void leaves(Person person) {
        workbench.jira().directory().remove(person.key());
    }

    /** A key result of somebody, by the words it begins with. */
    String keyResultOf(String who, String words) {
        for (JsonNode one : node(who, "/key-results?mine=true").get("keyResults")) {
            if (one.get("statement").asText().startsWith(words)) {
                return one.get("uid").asText();
            }
        }
        throw new AssertionError("no key result of " + who + " begins with " + words);
    }

    String team(String key) {
        return uid("/teams", "teams", key);
    }

    String cycle(String key) {
        return uid("/cycles", "cycles", key);
    }

    private String uid(String path, String list, String key) {
        for (JsonNode one : node("admin", path).get(list)) {
            if (one.get("shortKey").asText().equals(key)) {
                return one.get("uid").asText();
            }
        }
        throw new AssertionError("no " + key + " in " + path);
    }

    JsonNode node(String who, String path) {
        return Surfaces.seenBy(workbench, who).node(path);
    }

    /** Sends JSON, with ' for quotes; gives the uid of what came of it. */
    String post(String who, String path, String body) {
        String answer = done(who, "POST", path, body);
        try {
            return JSON.readTree(answer).path("uid").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends JSON, with ' for quotes, that must be accepted. */
    String done(String who, String method, String path, String body, String... headers) {
        HttpResponse<String> answer =
                Surfaces.seenBy(workbench, who).send(method, path, body.replace('\'', '"'), headers);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(
                    method + " " + path + " " + body + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    static String daysAgo(int days) {
        return LocalDate.now().minusDays(days).toString();
    }
}
