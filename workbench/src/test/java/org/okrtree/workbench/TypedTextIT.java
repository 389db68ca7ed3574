package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.site.Browser;

/** What XML does not know is refused wherever the very jar takes a text, so that a backup of the host stays restorable. */
final class TypedTextIT {
    private static final List<String> UNKNOWN_TO_XML = List.of("a\u0001b", "a\uD83Db");
    private static final Pattern WRITING = Pattern.compile("\\| `(POST|PUT) (/[^`]*)` \\| (`[^|]*`) \\|");
    private static final ObjectMapper JSON = new ObjectMapper();
    // half a surrogate pair cannot be sent but by its number
    private static final ObjectWriter ESCAPING = JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private static Workbench workbench;

    private final Map<String, String> uids = new TreeMap<>();

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    private static List<String> storedPlaces() {
        return new PluginTables(workbench.jiraDatabase())
                .placesOf(text -> text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' && c != '\r')
                        || !text.equals(new String(
                                text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Tag("T22")
    @Test
    void everyRestCallThatTakesATextRefusesThem() throws IOException {
        find();
        Map<String, ObjectNode> bodies = bodies();
        List<String> taken = new ArrayList<>();
        for (Map.Entry<String, ObjectNode> one : bodies.entrySet()) {
            for (ObjectNode wrong : wrong(one.getValue())) {
                int status = send(one.getKey(), wrong);
                if (status < 400 || status >= 500) {
                    taken.add(status + " " + one.getKey() + " " + wrong);
                }
            }
        }

        assertEquals(documented(), bodies.keySet());
        assertEquals(List.of(), taken);
        assertEquals(List.of(), storedPlaces());
    }

    /** What docs/rest.md says that takes a body. */
    private static Set<String> documented() throws IOException {
        Matcher rows = WRITING.matcher(Files.readString(WorkbenchOptions.root().resolve("docs/rest.md")));
        Set<String> all = new TreeSet<>();
        while (rows.find()) {
            all.add(rows.group(1) + " " + rows.group(2));
        }
        return all;
    }

    private void find() {
        Surfaces mei = Surfaces.seenBy(workbench, "mei");
        mei.node("/teams").get("teams").forEach(team -> {
            if (team.get("shortKey").asText().equals("GW")) {
                uids.put("{team}", team.get("uid").asText());
            }
        });
        uids.put("{cycle}", mei.node("/cycles").get("cycles").get(0).get("uid").asText());
        mei.node("/sheets").get("teams").forEach(team -> {
            if (team.get("shortKey").asText().equals("GW")) {
                uids.put("{sheet}", team.get("sheet").asText());
            }
        });
        JsonNode objective = mei.node("/sheets/" + uids.get("{sheet}"))
                .get("draft")
                .get("objectives")
                .get(0);
        uids.put("{line}", objective.get("uid").asText());
        uids.put("{objective}", objective.get("uid").asText());
        // there is none yet: what is asked of nobody's contribution is refused all the same
        uids.put("{contribution}", objective.get("uid").asText());
        uids.put(
                "{keyResult}",
                mei.node("/key-results?mine=true")
                        .get("keyResults")
                        .get(0)
                        .get("uid")
                        .asText());
        uids.put(
                "{issue}",
                String.valueOf(workbench.jira().issue("GW-2404").orElseThrow().id()));
        long board = workbench.jira().project("GW").orElseThrow().id();
        uids.put(
                "{sprint}",
                String.valueOf(workbench.jira().nextSprint(board).orElseThrow().id()));
        uids.put(
                "{link}",
                mei.node("/issues/" + uids.get("{issue}") + "/work-links")
                        .get("links")
                        .get(0)
                        .get("uid")
                        .asText());
    }

    /** A body for each address, right but for what an example puts into it. */
    private Map<String, ObjectNode> bodies() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        String team = "{'shortKey':'ZZ','name':'Z','level':'team','parent':'','lead':'mei','members':['bo'],"
                + "'coach':'bo','businessLine':'B','projects':['GW'],'boards':['7'],'spaces':['ZZ'],'checkInDay':'mon'}";
        texts.put("PUT /access", "{'use':['linden-staff'],'administer':['leadership']}");
        texts.put("POST /teams", team);
        texts.put("PUT /teams/{team}", team);
        texts.put(
                "POST /cycles",
                "{'shortKey':'C9','name':'N','kind':'ordinary','firstDay':'2030-01-01','lastDay':'2030-03-31','zone':'UTC',"
                        + "'parent':''}");
        texts.put(
                "POST /strategy",
                "{'request':'','version':1,'mission':'M','vision':'V','statements':['S'],'reason':'R'}");
        texts.put(
                "PUT /cycles/{cycle}",
                "{'name':'N','firstDay':'2030-01-01','lastDay':'2030-03-31','zone':'UTC','parent':''}");
        texts.put(
                "PUT /cycles/{cycle}/plan",
                "{'version':1,'scope':['GW'],'committee':[{'person':'tao','duties':['lead'],'businessLine':'B'}],"
                        + "'rules':[{'step':'drafting','on':'2030-01-01','what':'W','byWhom':'B'}],'scoringRule':'linear',"
                        + "'checkInDay':'mon','weeksWithoutCheckIn':['2030-01-01'],'understoodOn':'2020-01-01',"
                        + "'skipped':[{'condition':'committee','reason':'R'}]}");
        texts.put("POST /cycles/{cycle}/reopening", "{'reason':'R'}");
        texts.put(
                "POST /pilots",
                "{'shortKey':'P9','name':'N','firstDay':'2030-01-01','lastDay':'2030-03-31','zone':'UTC',"
                        + "'scope':['GW'],'committee':['tao'],'strategy':'S','understoodOn':'2020-01-01','reason':'R'}");
        texts.put(
                "POST /practice-cycles",
                "{'shortKey':'T9','name':'N','firstDay':'2030-01-01','lastDay':'2030-03-31','zone':'UTC'," + "'team':'"
                        + uids.get("{team}") + "','newTeamKey':'','newTeamName':''}");
        texts.put("POST /sheets/{sheet}/agreement", "{'seen':[{'line':'L','version':1}]}");
        texts.put("POST /sheets", "{'cycle':'" + uids.get("{cycle}") + "','team':'" + uids.get("{team}") + "'}");
        texts.put(
                "POST /sheets/{sheet}/objectives", "{'title':'T','why':'W','owner':'mei','commitment':'','cites':''}");
        String measure =
                "{'kind':'increase','baseline':'','foundBy':'2030-01-01','target':'2','unit':'u','decimals':'0'}";
        texts.put(
                "POST /sheets/{sheet}/key-results",
                "{'objective':'" + uids.get("{line}") + "','statement':'S','owner':'mei','measure':" + measure
                        + ",'readFrom':'R','rhythm':'weekly','scoring':'judged by us'}");
        texts.put("POST /sheets/{sheet}/health-figures", "{'name':'N','low':'','high':'1','unit':'%','readFrom':'R'}");
        texts.put("PUT /sheets/{sheet}/lines/{line}", "{'objective':{'title':'T','why':'W','owner':'mei'}}");
        texts.put("PUT /sheets/{sheet}/lines/{line}/place", "{'after':'A'}");
        texts.put("POST /sheets/{sheet}/lines/{line}/drop", "{'reason':'R'}");
        texts.put("POST /sheets/{sheet}/pastes/preview", "{'text':'T','kinds':[]}");
        texts.put(
                "POST /draft-check",
                "{'lines':[{'kind':'key-result','text':'T','measure':" + measure + ",'objective':'O'}]}");
        texts.put("POST /sheets/{sheet}/pastes", "{'request':'','text':'T','kinds':[],'under':''}");
        texts.put("POST /sheets/{sheet}/copies", "{'request':'','cycle':'" + uids.get("{cycle}") + "'}");
        texts.put("PUT /sheets/{sheet}/lines/{line}/value", "{'value':'1','on':'2020-01-01'}");
        texts.put("POST /sheets/{sheet}/publications", "{'request':'','reason':'R','seen':[]}");
        texts.put(
                "POST /lines/{line}/corrections",
                "{'request':'','revision':1,'text':'T','why':'W','owner':'mei','reason':'R'}");
        texts.put(
                "POST /key-results/{keyResult}/check-ins",
                "{'request':'','value':'95','confidence':'7','note':'N','validOn':'','next':'X','inTheWay':'W',"
                        + "'help':'H','helpFrom':'','source':'S','replaces':'','reading':''}");
        texts.put(
                "POST /check-ins",
                "{'request':'','lines':[{'keyResult':'" + uids.get("{keyResult}")
                        + "','value':'95','reading':'','confidence':'7','note':'N','validOn':'','next':'X',"
                        + "'inTheWay':'W','help':'H','helpFrom':'','source':'S','replaces':'','seen':''}]}");
        texts.put("PUT /key-results/{keyResult}/stand-in", "{'standIn':'bo'}");
        texts.put(
                "POST /objectives/{objective}/contributions",
                "{'request':'','parent':'" + uids.get("{line}") + "','sentence':'S'}");
        texts.put("POST /contributions/{contribution}/answers", "{'request':'','kind':'questioned','text':'T'}");
        texts.put(
                "POST /issues/{issue}/work-links",
                "{'request':'','keyResult':'" + uids.get("{keyResult}") + "','sentence':'S'}");
        texts.put(
                "POST /sprints/{sprint}/focus",
                "{'request':'','keyResult':'" + uids.get("{keyResult}") + "','sentence':'S'}");
        texts.put("POST /sprints/{sprint}/carried-focus", "{'request':'','from':'" + uids.get("{sprint}") + "'}");
        texts.put("PUT /issues/{issue}/work-links/{link}", "{'request':'','sentence':'S'}");
        Map<String, ObjectNode> bodies = new TreeMap<>();
        for (Map.Entry<String, String> one : texts.entrySet()) {
            bodies.put(one.getKey(), (ObjectNode) JSON.readTree(one.getValue().replace('\'', '"')));
        }
        return bodies;
    }

    private int send(String call, ObjectNode body) throws IOException {
        String path = call.substring(call.indexOf(' ') + 1);
        for (Map.Entry<String, String> uid : uids.entrySet()) {
            path = path.replace(uid.getKey(), uid.getValue());
        }
        boolean administrates = call.matches(".*(/access|/teams.*|/cycles.*|/strategy|/pilots)");
        return Surfaces.seenBy(workbench, administrates ? "admin" : "mei")
                .send(
                        call.substring(0, call.indexOf(' ')),
                        path,
                        ESCAPING.writeValueAsString(body),
                        "If-Match",
                        "\"1\"")
                .statusCode();
    }

    /** The body once for each text in it, with what XML does not know in that text. */
    private static List<ObjectNode> wrong(ObjectNode right) {
        List<ObjectNode> all = new ArrayList<>();
        for (String text : UNKNOWN_TO_XML) {
            for (int place = 0; ; place++) {
                ObjectNode copy = right.deepCopy();
                if (replace(copy, new int[] {place}, text)) {
                    break;
                }
                all.add(copy);
            }
        }
        return all;
    }

    /** Puts the text in the place of the n-th one; whether there are too few. */
    private static boolean replace(JsonNode in, int[] toGo, String text) {
        if (in instanceof ObjectNode object) {
            for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (object.get(name).isTextual() && toGo[0]-- == 0) {
                    object.put(name, text);
                    return false;
                }
                if (!replace(object.get(name), toGo, text)) {
                    return false;
                }
            }
        }
        if (in instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual() && toGo[0]-- == 0) {
                    array.set(i, text);
                    return false;
                }
                if (!replace(array.get(i), toGo, text)) {
                    return false;
                }
            }
        }
        return true;
    }

    @Tag("T22")
    @Test
    void everyFormOfAPageRefusesThem() {
        List<String> taken = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        for (String person : List.of("admin", "mei")) {
            Browser browser = new Browser(workbench.jiraUrl()).as(person, "/login.jsp");
            for (String address : Surfaces.seenBy(workbench, person).pages().keySet()) {
                String path = address.substring(workbench.jiraUrl().length());
                taken.addAll(taken(browser, path, tried));
            }
        }

        assertEquals(List.of(), taken);
        assertEquals(List.of(), storedPlaces());
        assertTrue(
                tried.containsAll(
                        Set.of("name", "lead", "use", "note", "statement", "readFrom", "title", "why", "unit")),
                tried.toString());
    }

    private static List<String> taken(Browser browser, String path, Set<String> tried) {
        List<String> taken = new ArrayList<>();
        Document page = Jsoup.parse(browser.get(path).body());
        for (Element form : page.select("form[method=post]:has(.okr-field)")) {
            Map<String, String> right = new TreeMap<>();
            form.select("input[name], textarea[name], select[name]")
                    .forEach(field -> right.put(
                            field.attr("name"),
                            field.is("select")
                                    ? field.select("option[selected], option").val()
                                    : field.val()));
            for (Element field : form.select("input.okr-field:not([type=date]), textarea.okr-field")) {
                Map<String, String> wrong = new TreeMap<>(right);
                // a field of one kind of measure is read when this kind is chosen
                Element ofKinds = field.closest("[data-okr-kinds]");
                if (ofKinds != null) {
                    wrong.put("kind", ofKinds.attr("data-okr-kinds").split(" ")[0]);
                }
                wrong.put(field.attr("name"), UNKNOWN_TO_XML.get(0));
                // on a page with many lines a field is named with the id of its line
                tried.add(field.attr("name").replaceFirst("\\..*", ""));
                String to = form.attr("action").isEmpty()
                        ? path
                        : form.attr("action").replaceFirst("^/jira", "");
                int status = browser.post(to, wrong).statusCode();
                if (status < 400 || status >= 500) {
                    taken.add(status + " " + to + " " + field.attr("name"));
                }
            }
        }
        return taken;
    }
}
