package org.okrtree.workbench.trials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Project;

/** Makes writes that the plugin allows, from what a node says now and from seeded chance. */
final class Writes {
    private static final String PROJECT = "GW";
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int UID_LENGTH = 26;
    private static final Set<String> CHANGES = Set.of("increase", "decrease");
    private static final Random UIDS = new SecureRandom();

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

    /** The next writes: one of the kind, and before a publication the edit that gives it something to say. */
    List<Kind> leadingTo(Kind kind) {
        return kind == Kind.PUBLICATION ? List.of(Kind.EDIT, Kind.PUBLICATION) : List.of(kind);
    }

    /** One write; a publication is of the sheet in which {@code before} ends. */
    Write next(Kind kind, String node, Random random, List<Write> before) {
        return switch (kind) {
            case LINE -> line(node, sheets.get(random.nextInt(sheets.size())), random);
            case EDIT -> edit(node, sheets.get(random.nextInt(sheets.size())), random);
            case PUBLICATION -> publication(node, sheetOfLast(before), random);
            case CHECK_IN -> checkIn(node, random);
            case LINK -> link(node, random);
        };
    }

    private Sheet sheetOfLast(List<Write> before) {
        String path = before.get(before.size() - 1).path();
        return sheets.stream()
                .filter(sheet -> path.startsWith("/sheets/" + sheet.uid() + "/"))
                .findFirst()
                .orElseThrow();
    }

    private Write line(String node, Sheet sheet, Random random) {
        String statement = "What a kill leaves behind is measured: " + uid();
        ObjectNode body = rest.json().createObjectNode();
        body.put(
                "objective",
                any(draft(node, sheet).get("objectives"), random).get("uid").asText());
        body.put("statement", statement);
        body.putObject("measure")
                .put("kind", "increase")
                .put("baseline", "0")
                .put("target", "100")
                .put("unit", "%");
        body.put("readFrom", "the trial 目标");
        return new Write(Kind.LINE, sheet.lead(), "/sheets/" + sheet.uid() + "/key-results", 0, body, statement);
    }

    /** Another sentence for a key result that is there. */
    private Write edit(String node, Sheet sheet, Random random) {
        List<JsonNode> lines = new ArrayList<>();
        draft(node, sheet)
                .get("objectives")
                .forEach(objective -> objective.get("keyResults").forEach(lines::add));
        JsonNode line = lines.get(random.nextInt(lines.size()));
        ObjectNode body = rest.json().createObjectNode();
        ObjectNode keyResult = body.putObject("keyResult");
        keyResult.set("measure", line.get("measure"));
        keyResult.set("readFrom", line.get("readFrom"));
        keyResult.put("owner", line.at("/owner/userName").asText());
        Write unsaid = new Write(
                Kind.EDIT,
                sheet.lead(),
                "/sheets/" + sheet.uid() + "/lines/" + line.get("uid").asText(),
                line.get("version").asInt(),
                body,
                "");
        return sameWithOtherWords(unsaid);
    }

    /** An edit of the same version of the same line by somebody else. */
    Write sameWithOtherWords(Write edit) {
        String statement = "What somebody typed is kept: " + uid();
        ObjectNode body = edit.body().deepCopy();
        ((ObjectNode) body.get("keyResult")).put("statement", statement);
        return new Write(Kind.EDIT, edit.person(), edit.path(), edit.version(), body, statement);
    }

    private Write publication(String node, Sheet sheet, Random random) {
        String request = uid();
        ObjectNode body = rest.json().createObjectNode();
        body.put("request", request).put("reason", "A line was changed in a trial.");
        ArrayNode seen = body.putArray("seen");
        JsonNode draft = draft(node, sheet);
        for (JsonNode objective : draft.get("objectives")) {
            saw(seen, objective);
            objective.get("keyResults").forEach(keyResult -> saw(seen, keyResult));
        }
        draft.get("health").forEach(figure -> saw(seen, figure));
        return new Write(Kind.PUBLICATION, sheet.lead(), "/sheets/" + sheet.uid() + "/publications", 0, body, request);
    }

    private static void saw(ArrayNode seen, JsonNode line) {
        seen.addObject()
                .put("line", line.get("uid").asText())
                .put("version", line.get("version").asInt());
    }

    private Write checkIn(String node, Random random) {
        String owner = sheets.get(random.nextInt(sheets.size())).lead();
        String request = uid();
        ObjectNode body = rest.json().createObjectNode();
        body.put("request", request)
                .put("value", String.valueOf(random.nextInt(100)))
                .put("confidence", String.valueOf(random.nextInt(11)))
                .put("note", "Checked in in a trial.");
        return new Write(
                Kind.CHECK_IN,
                owner,
                "/key-results/" + changingOf(owner, node, random) + "/check-ins",
                0,
                body,
                request);
    }

    private Write link(String node, Random random) {
        Project project = jira.project(PROJECT).orElseThrow();
        long issue = jira.create(project.id(), IssueFields.task("To be linked"), project.leadKey())
                .id();
        String request = uid();
        ObjectNode body = rest.json().createObjectNode();
        body.put("request", request)
                .put("keyResult", keyResultOf("mei", node, random))
                .put("sentence", "Linked in a trial.");
        return new Write(Kind.LINK, "mei", "/issues/" + issue + "/work-links", 0, body, request);
    }

    private JsonNode draft(String node, Sheet sheet) {
        return rest.get(node, sheet.lead(), "/sheets/" + sheet.uid()).get("draft");
    }

    /** How often the line of this write is in its draft. */
    int timesInDraft(String node, Write line) {
        int times = 0;
        String sheet = line.path().replaceFirst("^(/sheets/[^/]+).*", "$1");
        for (JsonNode objective : rest.get(node, line.person(), sheet).at("/draft/objectives")) {
            for (JsonNode keyResult : objective.get("keyResults")) {
                times += keyResult.get("statement").asText().equals(line.request()) ? 1 : 0;
            }
        }
        return times;
    }

    /** The uid in an answer; empty when it was none. */
    String uidIn(Write write, RestClient.Answer answer) {
        String place = write.kind() == Kind.PUBLICATION ? "/publication/uid" : "/uid";
        return rest.read(answer).at(place).asText();
    }

    /** One that any number is a value of. */
    private String changingOf(String owner, String node, Random random) {
        ArrayNode changing = rest.json().createArrayNode();
        for (JsonNode keyResult :
                rest.get(node, owner, "/key-results?mine=true").get("keyResults")) {
            if (CHANGES.contains(keyResult.at("/measure/kind").asText())) {
                changing.add(keyResult);
            }
        }
        return any(changing, random).get("uid").asText();
    }

    private String keyResultOf(String owner, String node, Random random) {
        return any(rest.get(node, owner, "/key-results?mine=true").get("keyResults"), random)
                .get("uid")
                .asText();
    }

    private static JsonNode any(JsonNode all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Of a request, or in a sentence: never the same, also when a round is played again with its seed. */
    static String uid() {
        StringBuilder uid = new StringBuilder(UID_LENGTH).append(CROCKFORD.charAt(UIDS.nextInt(8)));
        while (uid.length() < UID_LENGTH) {
            uid.append(CROCKFORD.charAt(UIDS.nextInt(CROCKFORD.length())));
        }
        return uid.toString();
    }
}
