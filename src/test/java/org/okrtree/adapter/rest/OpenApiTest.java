package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The OpenAPI document in the jar is what the code says. With {@code -Dokr.rewrite=true} it is written anew instead of compared; the
 * running service is held against it by {@code OpenApiIT}.
 */
class OpenApiTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."));
    private static final Path FILE = ROOT.resolve("main/resources/openapi.json");
    private static final Path PAGE = ROOT.resolve("../docs/rest.md");
    private static final int MOST_BYTES = 100_000;

    private final OpenApi openApi = new OpenApi(read(PAGE));

    @BeforeAll
    static void writeIfAsked() throws IOException {
        if (Boolean.getBoolean("okr.rewrite")) {
            Files.writeString(FILE, OpenApi.text(new OpenApi(read(PAGE)).document()), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void theDocumentInTheJarIsWhatTheCodeSays() {
        assertEquals(read(FILE), OpenApi.text(openApi.document()), "run mvn verify -Dokr.rewrite=true");
    }

    // By the reader of those who made the standard: it names what is missing, of another type or not in the standard.
    @Test
    void itIsADocumentOfOpenApi31() {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(read(FILE));

        assertEquals(List.of(), parsed.getMessages());
        assertTrue(parsed.isOpenapi31());
    }

    @Test
    void itIsSmallAndTheSameEachTime() {
        String once = OpenApi.text(openApi.document());

        assertTrue(once.length() < MOST_BYTES, once.length() + " bytes");
        assertEquals(once, OpenApi.text(new OpenApi(read(PAGE)).document()));
    }

    @Test
    void itNamesEveryAddressWithItsParameters() throws JsonParserException {
        Map<String, List<String>> documented = new TreeMap<>();
        operations()
                .forEach((address, operation) -> documented.put(
                        address,
                        operation.getArray("parameters", new com.grack.nanojson.JsonArray()).stream()
                                .map(JsonObject.class::cast)
                                .filter(one -> one.getString("in").equals("path"))
                                .map(one -> one.getString("name"))
                                .toList()));

        Map<String, List<String>> there = new TreeMap<>();
        methods().forEach((address, method) -> there.put(address, OpenApi.inBraces(address)));
        assertEquals(there, documented);
    }

    @Test
    void itNamesEveryFieldOfEveryBody() throws JsonParserException {
        JsonObject schemas = document().getObject("components").getObject("schemas");
        Map<String, Set<String>> documented = new TreeMap<>();
        Map<String, Set<String>> there = new TreeMap<>();
        Map<String, JsonObject> operations = operations();
        methods()
                .forEach((address, method) -> OpenApi.body(method).ifPresent(type -> {
                    String reference = operations
                            .get(address)
                            .getObject("requestBody")
                            .getObject("content")
                            .getObject("application/json")
                            .getObject("schema")
                            .getString("$ref");
                    documented.put(
                            address,
                            new TreeSet<>(schemas.getObject(reference.substring(reference.lastIndexOf('/') + 1))
                                    .getObject("properties")
                                    .keySet()));
                    there.put(
                            address,
                            Stream.of(type.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .collect(Collectors.toCollection(TreeSet::new)));
                }));

        assertEquals(there, documented);
    }

    @Test
    void everyReferenceLeadsSomewhere() throws JsonParserException {
        JsonObject components = document().getObject("components");
        List<String> nowhere = new ArrayList<>();
        Pattern.compile("\"\\$ref\":\"#/components/(\\w+)/(\\w+)\"")
                .matcher(read(FILE))
                .results()
                .filter(found -> !components.getObject(found.group(1)).has(found.group(2)))
                .forEach(found -> nowhere.add(found.group()));

        assertEquals(List.of(), nowhere);
    }

    @Test
    void whatTheRulesRefuseStandsAtTheAddress() throws JsonParserException {
        Map<String, JsonObject> operations = operations();

        assertEquals(
                List.of("201", "400", "401", "403", "404", "409", "413", "422", "500", "503"),
                statuses(operations.get("POST /issues/{issue}/work-links")));
        assertEquals(
                List.of("204", "401", "403", "404", "409", "412", "428", "500", "503"),
                statuses(operations.get("DELETE /sheets/{sheet}/lines/{line}")));
        assertEquals(List.of("200", "401", "500", "503"), statuses(operations.get("GET /about")));
    }

    private static List<String> statuses(JsonObject operation) {
        return List.copyOf(new TreeSet<>(operation.getObject("responses").keySet()));
    }

    private Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        for (Class<?> resource : openApi.resources()) {
            OpenApi.methods(resource)
                    .forEach(method -> methods.put(
                            OpenApi.verb(method).orElseThrow() + " /" + OpenApi.path(resource, method), method));
        }
        return methods;
    }

    private static Map<String, JsonObject> operations() throws JsonParserException {
        Map<String, JsonObject> operations = new TreeMap<>();
        JsonObject paths = document().getObject("paths");
        paths.keySet()
                .forEach(path -> paths.getObject(path)
                        .keySet()
                        .forEach(verb -> operations.put(
                                verb.toUpperCase(java.util.Locale.ROOT) + " " + path,
                                paths.getObject(path).getObject(verb))));
        return operations;
    }

    private static JsonObject document() throws JsonParserException {
        return JsonParser.object().from(read(FILE));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
