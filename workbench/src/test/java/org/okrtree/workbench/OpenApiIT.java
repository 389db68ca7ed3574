package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The running service is what its OpenAPI document says, as far as it is read: over the sample data, by a JSON Schema validator. */
final class OpenApiIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String PROBLEM = "Problem";

    private static Workbench workbench;
    private static JsonNode document;
    private static Surfaces admin;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
        admin = Surfaces.seenBy(workbench, "admin");
        document = admin.node("/openapi.json");
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    @Test
    void aboutNamesTheDocument() {
        assertEquals(
                document, admin.node("/" + admin.node("/about").get("openapi").asText()));
        assertEquals("3.1.0", document.get("openapi").asText());
    }

    @Test
    void everyAddressThatIsReadAnswersWithExactlyTheFieldsThatAreDocumented() throws IOException {
        Map<String, String> uids = uids();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<String, JsonNode> path : fields(document.get("paths")).entrySet()) {
            JsonNode get = path.getValue().get("get");
            if (get != null) {
                asked++;
                wrong.addAll(whatIsWrong(path.getKey(), query(get, filled(path.getKey(), uids), uids), get));
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(asked > 15, asked + " addresses");
    }

    private List<String> whatIsWrong(String path, String address, JsonNode get) throws IOException {
        Surfaces who = path.matches(".*/(lines/.*|findings)") ? Surfaces.seenBy(workbench, "mei") : admin;
        HttpResponse<String> answer = who.send("GET", address, "");
        JsonNode schema = get.at("/responses/200/content/application~1json/schema");
        if (answer.statusCode() != 200) {
            return List.of(path + " answers " + answer.statusCode() + " to " + address);
        }
        return validated(schema, JSON.readTree(answer.body())).stream()
                .map(message -> path + ": " + message.getMessage())
                .toList();
    }

    @Test
    void aRefusalIsTheProblemThatIsDocumentedAndItsStatusStandsAtTheAddress() throws IOException {
        String path = "/sheets/{sheet}";
        HttpResponse<String> refused = admin.send("GET", "/sheets/" + "0".repeat(26), "");

        assertEquals(404, refused.statusCode());
        assertTrue(document.get("paths").get(path).get("get").get("responses").has("404"));
        assertEquals(Set.of(), validated(reference(PROBLEM), JSON.readTree(refused.body())));
    }

    @Test
    void aFieldThatIsNotDocumentedIsSeen() throws IOException {
        ObjectNode about = (ObjectNode) admin.node("/about");
        about.put("more", "than is said");

        assertEquals(1, validated(reference("About"), about).size());
    }

    private static JsonNode reference(String schema) {
        return JSON.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    }

    /** Against the schema as it stands, but with no field beside those that it names. */
    private static Set<ValidationMessage> validated(JsonNode schema, JsonNode body) {
        ObjectNode strict = document.deepCopy();
        strict.get("components").get("schemas").forEach(one -> ((ObjectNode) one).put("additionalProperties", false));
        ObjectNode root = schema.deepCopy();
        root.set("components", strict.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(root)
                .validate(body);
    }

    private static String filled(String path, Map<String, String> uids) {
        return NAME.matcher(path).replaceAll(name -> Matcher.quoteReplacement(known(name.group(1), uids)));
    }

    /** A parameter of the sample data where there is one; the rest may be left out. */
    private static String query(JsonNode get, String address, Map<String, String> uids) {
        StringBuilder query = new StringBuilder(address);
        get.path("parameters").forEach(one -> {
            String value = uids.get("?" + one.get("name").asText());
            if (one.get("in").asText().equals("query") && value != null) {
                query.append(query.indexOf("?") < 0 ? '?' : '&')
                        .append(one.get("name").asText())
                        .append('=')
                        .append(value);
            }
        });
        return query.toString();
    }

    private static String known(String name, Map<String, String> uids) {
        String uid = uids.get(name);
        if (uid == null) {
            throw new AssertionError("say in uids() where a {" + name + "} of the sample data is found");
        }
        return uid;
    }

    private static Map<String, String> uids() {
        Map<String, String> uids = new TreeMap<>();
        JsonNode keyResult =
                admin.node("/key-results?words=visit").get("keyResults").get(0);
        String sheet = keyResult.get("sheet").asText();
        JsonNode publications = admin.node("/sheets/" + sheet + "/publications").get("publications");
        uids.put("keyResult", keyResult.get("uid").asText());
        uids.put("objective", keyResult.get("objective").get("uid").asText());
        uids.put("team", keyResult.get("team").get("uid").asText());
        uids.put("cycle", keyResult.get("cycle").get("uid").asText());
        uids.put("sheet", sheet);
        uids.put("line", keyResult.get("uid").asText());
        uids.put("?version", "1");
        uids.put("?kind", "increase");
        uids.put("publication", publications.get(0).get("uid").asText());
        uids.put(
                "issue",
                String.valueOf(workbench.jira().issue("GW-2404").orElseThrow().id()));
        uids.put(
                "sprint",
                String.valueOf(workbench.jira().allSprints().stream()
                        .filter(sprint -> sprint.name().equals("GW 47"))
                        .findFirst()
                        .orElseThrow()
                        .id()));
        uids.put("?since", publications.get(publications.size() - 1).get("uid").asText());
        uids.put("?sha", publications.get(0).get("sha").asText());
        uids.put("?words", "update");
        uids.put("?sheet", sheet);
        uids.put("?id", keyResult.get("owner").asText());
        return uids;
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.fieldNames().forEachRemaining(name -> fields.put(name, object.get(name)));
        return fields;
    }
}
