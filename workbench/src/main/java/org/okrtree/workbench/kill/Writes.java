package org.okrtree.workbench.kill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Project;

/** Makes writes that the plugin allows, from what a node says now and from seeded chance. */
final class Writes {
    private static final String PROJECT = "GW";
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int UID_LENGTH = 26;

    private final RestClient rest;
    private final JiraData jira;
    private final List<Sheet> sheets;

    /** A published sheet. */
    private record Sheet(String uid, String lead) {}

    private Writes(RestClient rest, JiraData jira, List<Sheet> sheets) {
        this.rest = rest;
        this.jira = jira;
        this.sheets = sheets;
    }

    /** With the sheets that the sample company has published. */
    static Writes on(String node, RestClient rest, JiraData jira) {
        List<Sheet> sheets = new ArrayList<>();
        for (JsonNode team : rest.get(node, "tao", "/sheets").get("teams")) {
            if (team.has("newest")) {
                String uid = team.get("sheet").asText();
                JsonNode sheet = rest.get(node, "tao", "/sheets/" + uid);
                sheets.add(new Sheet(uid, sheet.at("/team/lead/userName").asText()));
            }
        }
        return new Writes(rest, jira, sheets);
    }

    /** The next writes: one of the kind, and before a publication the line that gives it something to say. */
    List<Kind> leadingTo(Kind kind) {
        return kind == Kind.PUBLICATION ? List.of(Kind.LINE, Kind.PUBLICATION) : List.of(kind);
    }

    /** One write; a publication is of the sheet to which {@code before} added a line. */
    Write next(Kind kind, String node, Random random, List<Write> before) {
        return switch (kind) {
            case LINE -> line(node, sheets.get(random.nextInt(sheets.size())), random);
            case PUBLICATION -> publication(node, sheetOfLastLine(before), random);
            case CHECK_IN -> checkIn(node, random);
            case LINK -> link(node, random);
        };
    }

    private Sheet sheetOfLastLine(List<Write> before) {
        String path = before.get(before.size() - 1).path();
        return sheets.stream()
                .filter(sheet -> path.equals(linesOf(sheet)))
                .findFirst()
                .orElseThrow();
    }

    private static String linesOf(Sheet sheet) {
        return "/sheets/" + sheet.uid() + "/key-results";
    }

    private Write line(String node, Sheet sheet, Random random) {
        String statement = "What a kill leaves behind is measured: " + uid(random);
        ObjectNode body = rest.json().createObjectNode();
        body.put("objective", any(draft(node, sheet), random).get("uid").asText());
        body.put("statement", statement);
        body.putObject("measure")
                .put("kind", "increase")
                .put("baseline", "0")
                .put("target", "100")
                .put("unit", "%");
        body.put("readFrom", "the kill test 目标");
        return new Write(Kind.LINE, sheet.lead(), linesOf(sheet), body, statement);
    }

    private Write publication(String node, Sheet sheet, Random random) {
        String request = uid(random);
        ObjectNode body = rest.json().createObjectNode();
        body.put("request", request).put("reason", "A line was added before the node was killed.");
        ArrayNode seen = body.putArray("seen");
        for (JsonNode objective : draft(node, sheet)) {
            saw(seen, objective);
            objective.get("keyResults").forEach(keyResult -> saw(seen, keyResult));
        }
        return new Write(Kind.PUBLICATION, sheet.lead(), "/sheets/" + sheet.uid() + "/publications", body, request);
    }

    private static void saw(ArrayNode seen, JsonNode line) {
        seen.addObject()
                .put("line", line.get("uid").asText())
                .put("version", line.get("version").asInt());
    }

    private Write checkIn(String node, Random random) {
        String owner = sheets.get(random.nextInt(sheets.size())).lead();
        String request = uid(random);
        ObjectNode body = rest.json().createObjectNode();
        body.put("request", request)
                .put("value", String.valueOf(random.nextInt(100)))
                .put("confidence", String.valueOf(random.nextInt(11)))
                .put("note", "Checked in before the node was killed.");
        return new Write(
                Kind.CHECK_IN, owner, "/key-results/" + keyResultOf(owner, node, random) + "/check-ins", body, request);
    }

    private Write link(String node, Random random) {
        Project project = jira.project(PROJECT).orElseThrow();
        long issue = jira.create(project.id(), IssueFields.task("To be linked"), project.leadKey())
                .id();
        String request = uid(random);
        ObjectNode body = rest.json().createObjectNode();
        body.put("request", request)
                .put("keyResult", keyResultOf("mei", node, random))
                .put("sentence", "Linked before the node was killed.");
        return new Write(Kind.LINK, "mei", "/issues/" + issue + "/work-links", body, request);
    }

    private JsonNode draft(String node, Sheet sheet) {
        return rest.get(node, sheet.lead(), "/sheets/" + sheet.uid()).at("/draft/objectives");
    }

    /** How often the line of this write is in its draft. */
    int timesInDraft(String node, Write line) {
        int times = 0;
        String sheet = line.path().substring(0, line.path().lastIndexOf('/'));
        for (JsonNode objective : rest.get(node, line.person(), sheet).at("/draft/objectives")) {
            for (JsonNode keyResult : objective.get("keyResults")) {
                times += keyResult.get("statement").asText().equals(line.request()) ? 1 : 0;
            }
        }
        return times;
    }

    private String keyResultOf(String owner, String node, Random random) {
        return any(rest.get(node, owner, "/key-results?mine=true").get("keyResults"), random)
                .get("uid")
                .asText();
    }

    private static JsonNode any(JsonNode all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String uid(Random random) {
        StringBuilder uid = new StringBuilder(UID_LENGTH).append(CROCKFORD.charAt(random.nextInt(8)));
        while (uid.length() < UID_LENGTH) {
            uid.append(CROCKFORD.charAt(random.nextInt(CROCKFORD.length())));
        }
        return uid.toString();
    }
}
