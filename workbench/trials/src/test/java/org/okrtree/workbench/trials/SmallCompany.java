package org.okrtree.workbench.trials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.data.Status;

/**
 * The company of one sequence: Mei's Gateway team and Yue's Cloud team, each with a published sheet in a pilot that is theirs, and
 * Mei's objective offered as a contribution to Yue's. The same things are chosen for the same seed.
 */
final class SmallCompany {
    private static final String CHILD = "mei";
    private static final String PARENT = "yue";
    private static final List<String> PEOPLE = List.of(CHILD, PARENT, "lin");
    private static final String PROJECT = "GW";
    private static final String ELSEWHERE = "FLD";

    /** May edit in both projects. */
    private static final String MOVER = "tao";

    final People people;
    final String cycle;
    private final Workbench workbench;
    private final Random random;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Long> issues = new ArrayList<>();

    /** A sheet, by uid and by the user name of its team's lead. */
    record Sheet(String uid, String lead) {}

    /** A published line: an objective when it has no parent. */
    record Line(Sheet sheet, String uid, int version, String parent, JsonNode words) {
        boolean isKeyResult() {
            return !parent.isEmpty();
        }
    }

    /** Who may use the product, and the two teams: once for all sequences. */
    static void moveInto(Workbench workbench) {
        People people = new People(workbench.jiraUrl());
        ObjectNode access = people.body();
        access.putArray("use").add("linden-staff");
        access.putArray("administer").add("leadership");
        people.done(people.send(new People.Call("admin", "PUT", "/access", 0, access)));
        String company = addTeam(people, "LW", "Linden Works", "company", MOVER, "");
        addTeam(people, PROJECT, "Gateway 网关组", "team", CHILD, company);
        addTeam(people, "CLD", "Cloud 云平台组", "team", PARENT, company);
        // Whoever first tries to do something gets a uid; from now on nobody does so for the first time.
        PEOPLE.forEach(one -> people.post(one, "/teams", people.body().put("shortKey", "")));
    }

    private static String addTeam(
            People people, String shortKey, String name, String level, String lead, String parent) {
        ObjectNode team = people.body()
                .put("shortKey", shortKey)
                .put("name", name)
                .put("level", level)
                .put("lead", lead)
                .put("parent", parent);
        if (!parent.isEmpty()) {
            team.putArray("projects").add(shortKey);
        }
        return people.done(people.post("admin", "/teams", team)).get("uid").asText();
    }

    /** @param number never used before */
    SmallCompany(Workbench workbench, int number, long seed) {
        this.workbench = workbench;
        this.people = new People(workbench.jiraUrl());
        this.random = new Random(seed);
        this.cycle = openedCycle(number);
        Map<String, String> teams = new HashMap<>();
        people.done(people.get(CHILD, "/teams"))
                .get("teams")
                .forEach(team -> teams.put(
                        team.at("/lead/userName").asText(), team.get("uid").asText()));
        for (String lead : List.of(CHILD, PARENT)) {
            sheets.add(publishedSheet(teams.get(lead), lead));
        }
        people.done(people.send(offer().orElseThrow().call()));
        published(true)
                .forEach(line -> people.done(
                        people.send(checkIn(line, line.sheet().lead()).call())));
        issues.add(created("Somebody reported it"));
    }

    // In a pilot the committee publishes the first sheet, and with it the cycle runs.
    private String openedCycle(int number) {
        LocalDate today = LocalDate.now(workbench.clock().withZone(ZoneOffset.UTC));
        ObjectNode pilot = people.body()
                .put("shortKey", "N" + number)
                .put("name", "Sequence " + number)
                .put("firstDay", today.minusDays(30).toString())
                .put("lastDay", today.plusDays(30).toString())
                .put("zone", "UTC")
                .put("strategy", "Whatever happens, no number moves by itself.")
                .put("understoodOn", today.minusDays(40).toString());
        pilot.putArray("scope").add("GW").add("CLD");
        pilot.putArray("committee").add(CHILD);
        return people.done(people.post("admin", "/pilots", pilot)).get("uid").asText();
    }

    private Sheet publishedSheet(String team, String lead) {
        String uid = people.done(people.post(
                        lead, "/sheets", people.body().put("cycle", cycle).put("team", team)))
                .get("uid")
                .asText();
        Sheet sheet = new Sheet(uid, lead);
        String objective = people.done(people.post(lead, "/sheets/" + uid + "/objectives", objective()))
                .get("uid")
                .asText();
        for (int i = 0; i < 2; i++) {
            people.done(people.post(
                    lead, "/sheets/" + uid + "/key-results", keyResult().put("objective", objective)));
        }
        people.done(people.post(lead, "/sheets/" + uid + "/discussion", people.body()));
        ObjectNode agreed = people.body();
        agreed.set("seen", seen(sheet));
        people.done(people.post(lead, "/sheets/" + uid + "/agreement", agreed));
        people.done(people.send(publication(sheet).call()));
        return sheet;
    }

    private ObjectNode objective() {
        return people.body().put("title", words());
    }

    private ObjectNode keyResult() {
        ObjectNode body = people.body().put("statement", words()).put("readFrom", "the trial");
        body.putObject("measure")
                .put("kind", "increase")
                .put("baseline", "0")
                .put("target", "100")
                .put("unit", "%");
        return body;
    }

    /** Words that were most likely not said before. */
    private String words() {
        return oneOf(List.of("Faster ", "更快 ", "Calm 😀 ")) + random.nextInt(1_000_000_000);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> one(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(oneOf(all));
    }

    /** This person, and now and then anybody. */
    private String mostly(String person) {
        return random.nextInt(8) == 0 ? oneOf(PEOPLE) : person;
    }

    // ---- what is there

    JsonNode sheet(Sheet sheet) {
        return people.done(people.get(sheet.lead(), "/sheets/" + sheet.uid()));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** The lines of a draft, an objective before its key results. */
    List<Line> lines(Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        for (JsonNode objective : sheet(sheet).at("/draft/objectives")) {
            lines.add(line(sheet, objective, ""));
            objective
                    .get("keyResults")
                    .forEach(keyResult -> lines.add(
                            line(sheet, keyResult, objective.get("uid").asText())));
        }
        return lines;
    }

    private static Line line(Sheet sheet, JsonNode line, String parent) {
        return new Line(sheet, line.get("uid").asText(), line.get("version").asInt(), parent, line);
    }

    /** The lines that stand in a revision. */
    List<Line> published(Sheet sheet) {
        return lines(sheet).stream()
                .filter(line -> line.words().get("number").asInt() > 0)
                .toList();
    }

    private List<Line> published(boolean keyResults) {
        return sheets.stream()
                .flatMap(sheet -> published(sheet).stream())
                .filter(line -> line.isKeyResult() == keyResults)
                .toList();
    }

    private List<JsonNode> contributions() {
        List<JsonNode> all = new ArrayList<>();
        published(false)
                .forEach(line -> people.done(people.get("lin", "/objectives/" + line.uid() + "/contributions"))
                        .get("contributesTo")
                        .forEach(all::add));
        return all;
    }

    private Optional<Issue> issue() {
        return one(issues).flatMap(id -> workbench.jira().issue(id));
    }

    // ---- what people write

    Optional<Happening.Deed> edit() {
        Line line = oneOf(lines(oneOf(sheets)));
        return Optional.of(new Happening.Edit(edit(line), edit(line)));
    }

    private People.Call edit(Line line) {
        ObjectNode body = people.body();
        body.set(line.isKeyResult() ? "keyResult" : "objective", line.isKeyResult() ? keyResult() : objective());
        return new People.Call(mostly(line.sheet().lead()), "PUT", address(line), line.version(), body);
    }

    private static String address(Line line) {
        return "/sheets/" + line.sheet().uid() + "/lines/" + line.uid();
    }

    Optional<Happening.Deed> addition() {
        Line under = oneOf(lines(oneOf(sheets)).stream()
                .filter(line -> !line.isKeyResult())
                .toList());
        return Optional.of(new Happening.Request(
                new People.Call(
                        mostly(under.sheet().lead()),
                        "POST",
                        "/sheets/" + under.sheet().uid() + "/key-results",
                        0,
                        keyResult().put("objective", under.uid())),
                false));
    }

    Optional<Happening.Deed> removal() {
        return one(published(oneOf(sheets))).map(this::removal);
    }

    Happening.Removal removal(Line line) {
        return new Happening.Removal(
                new People.Call(line.sheet().lead(), "DELETE", address(line), line.version(), people.body()));
    }

    Optional<Happening.Deed> publication() {
        return Optional.of(publication(oneOf(sheets)));
    }

    private Happening.Request publication(Sheet sheet) {
        ObjectNode body = people.body().put("request", Writes.uid()).put("reason", words());
        body.set("seen", seen(sheet));
        return new Happening.Request(
                new People.Call(sheet.lead(), "POST", "/sheets/" + sheet.uid() + "/publications", 0, body), true);
    }

    private ArrayNode seen(Sheet sheet) {
        ArrayNode seen = people.body().arrayNode();
        lines(sheet).forEach(line -> seen.addObject().put("line", line.uid()).put("version", line.version()));
        return seen;
    }

    Optional<Happening.Deed> checkIn() {
        return one(published(true))
                .map(line -> checkIn(line, mostly(line.sheet().lead())));
    }

    private Happening.CheckIn checkIn(Line line, String who) {
        ObjectNode body = people.body()
                .put("request", Writes.uid())
                .put("value", String.valueOf(random.nextInt(130)))
                .put("confidence", String.valueOf(random.nextInt(11)))
                .put("note", "As it came.");
        return new Happening.CheckIn(
                new People.Call(who, "POST", "/key-results/" + line.uid() + "/check-ins", 0, body), line.uid());
    }

    Optional<Happening.Deed> link() {
        return issue().map(issue -> {
            boolean toKeyResult = random.nextInt(3) > 0;
            Line line = oneOf(published(toKeyResult));
            ObjectNode body = people.body()
                    .put("request", Writes.uid())
                    .put(toKeyResult ? "keyResult" : "objective", line.uid())
                    .put("sentence", words());
            return new Happening.Request(new People.Call(mostly(CHILD), "POST", links(issue), 0, body), true);
        });
    }

    private static String links(Issue issue) {
        return "/issues/" + issue.id() + "/work-links";
    }

    Optional<Happening.Deed> unlinking() {
        return issue().flatMap(issue -> {
            List<String> links = new ArrayList<>();
            people.read(people.get(MOVER, links(issue)))
                    .path("links")
                    .forEach(link -> links.add(link.get("uid").asText()));
            return one(links)
                    .map(link -> new Happening.Request(
                            new People.Call(mostly(CHILD), "DELETE", links(issue) + "/" + link, 0, people.body()),
                            false));
        });
    }

    Optional<Happening.Request> offer() {
        return one(published(false).stream()
                        .filter(line -> line.sheet().lead().equals(CHILD))
                        .toList())
                .map(child -> {
                    Line parent = oneOf(published(false).stream()
                            .filter(line -> line.sheet().lead().equals(PARENT))
                            .toList());
                    ObjectNode body = people.body()
                            .put("request", Writes.uid())
                            .put("parent", parent.uid())
                            .put("sentence", words());
                    return new Happening.Request(
                            new People.Call(
                                    child.sheet().lead(),
                                    "POST",
                                    "/objectives/" + child.uid() + "/contributions",
                                    0,
                                    body),
                            true);
                });
    }

    Optional<Happening.Deed> answer() {
        return one(contributions()).map(contribution -> {
            ObjectNode body = people.body()
                    .put("request", Writes.uid())
                    .put("kind", oneOf(List.of("acknowledged", "questioned", "declined")))
                    .put("text", words());
            return new Happening.Request(
                    new People.Call(
                            mostly(PARENT),
                            "POST",
                            "/contributions/" + contribution.get("uid").asText() + "/answers",
                            0,
                            body),
                    true);
        });
    }

    Optional<Happening.Deed> withdrawal() {
        return one(contributions())
                .map(contribution -> new Happening.Request(
                        new People.Call(
                                mostly(CHILD),
                                "DELETE",
                                "/contributions/" + contribution.get("uid").asText(),
                                0,
                                people.body()),
                        false));
    }

    // ---- what happens in Jira

    private long created(String summary) {
        String address = people.form(
                CHILD, "/secure/CreateIssue", Map.of("project", PROJECT, "type", "TASK", "summary", summary));
        String key = address.substring(address.lastIndexOf('/') + 1);
        return workbench.jira().issue(key).orElseThrow().id();
    }

    Optional<Happening.Deed> issueIsCreated() {
        String summary = words();
        return Optional.of(new Happening.Other(() -> issues.add(created(summary))));
    }

    Optional<Happening.Deed> issueIsTransitioned() {
        return issue().map(issue -> {
            Status status = oneOf(List.of(Status.values()));
            return new Happening.Other(
                    () -> people.form(MOVER, browse(issue) + "/transition", Map.of("status", status.name())));
        });
    }

    Optional<Happening.Deed> issueIsMoved() {
        return issue().map(issue -> {
            String to = issue.project().key().equals(PROJECT) ? ELSEWHERE : PROJECT;
            return new Happening.Other(() -> people.form(MOVER, browse(issue) + "/move", Map.of("project", to)));
        });
    }

    Optional<Happening.Deed> issueIsDeleted() {
        return issue().map(issue -> new Happening.Other(() -> people.form(MOVER, browse(issue) + "/delete", Map.of())));
    }

    private static String browse(Issue issue) {
        return "/browse/" + issue.key();
    }

    Optional<Happening.Deed> sprintGoesOn() {
        Project project = workbench.jira().project(PROJECT).orElseThrow();
        List<Sprint> sprints = workbench.jira().sprints(project.id());
        Optional<Sprint> active = sprints.stream()
                .filter(sprint -> sprint.state() == Sprint.State.ACTIVE)
                .findFirst();
        Sprint next = active.or(() -> workbench.jira().nextSprint(project.id())).orElseGet(() -> newSprint(project));
        String deed = active.isPresent() ? "complete" : "start";
        return Optional.of(new Happening.Other(() ->
                people.form("mei", "/secure/RapidBoard.jspa/" + deed, Map.of("sprint", String.valueOf(next.id())))));
    }

    private Sprint newSprint(Project project) {
        LocalDate today = LocalDate.now(workbench.clock().withZone(ZoneOffset.UTC));
        return workbench.jira().addSprint(project.id(), words(), "", Sprint.State.FUTURE, today, today.plusDays(13));
    }

    // ---- what people look at

    Optional<Happening.Deed> look() {
        String who = oneOf(PEOPLE);
        Sheet sheet = oneOf(sheets);
        String path = oneOf(List.of(
                "/teams",
                "/cycles",
                "/sheets?cycle=" + cycle,
                "/sheets/" + sheet.uid(),
                "/sheets/" + sheet.uid() + "/publications",
                "/key-results?words=faster",
                "/key-results?mine=true",
                "/manifest?cycle=" + cycle,
                "/readings?cycle=" + cycle,
                "/objectives/" + oneOf(published(false)).uid() + "/contributions",
                "/issues/" + oneOf(issues) + "/work-links",
                "/about",
                "/access"));
        return Optional.of(new Happening.Request(new People.Call(who, "GET", path, 0, people.body()), false));
    }

    Optional<Happening.Deed> openPage() {
        String who = oneOf(PEOPLE);
        List<String> pages = new ArrayList<>(List.of(
                "/plugins/servlet/okr/tree?cycle=" + cycle,
                "/plugins/servlet/okr/sheets?cycle=" + cycle,
                "/plugins/servlet/okr/sheet/" + oneOf(sheets).uid(),
                "/plugins/servlet/okr/check-in"));
        issue().ifPresent(issue -> pages.add(browse(issue)));
        String page = oneOf(pages);
        return Optional.of(new Happening.Other(() -> people.page(who, page)));
    }

    /** What REST says of figures, by key result. */
    Map<String, JsonNode> readings() {
        Map<String, JsonNode> readings = new HashMap<>();
        people.done(people.get("lin", "/readings?cycle=" + cycle))
                .get("readings")
                .forEach(reading -> readings.put(reading.get("keyResult").asText(), reading));
        return readings;
    }

    /** What REST says a revision says, as it was hashed; null when it says nothing. */
    JsonNode text(String sha) {
        return people.done(people.get("lin", "/texts?sha=" + sha)).at("/texts/0/text");
    }

    /** What REST says of a revision. */
    String revision(String uid) {
        return people.done(people.get("lin", "/publications/" + uid))
                .get("content")
                .toString();
    }
}
