package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walks of the start page: whoever follows one comes somewhere, in either language. */
final class WalksIT {
    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    private static Stream<JsonNode> walks() {
        try (InputStream file = WalksIT.class.getClassLoader().getResourceAsStream("sample/walks.json")) {
            return each(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @TestFactory
    Stream<DynamicTest> aStepLeadsToAPageThatItsPersonMaySee() {
        return walks().flatMap(walk -> each(walk.get("steps")))
                .filter(step -> step.has("as"))
                .map(step -> {
                    String person = step.get("as").asText();
                    String address = step.has("wiki")
                            ? workbench.confluenceUrl() + step.get("wiki").asText()
                            : workbench.jiraUrl() + step.get("at").asText();
                    return DynamicTest.dynamicTest(
                            person + " " + address,
                            () -> assertEquals(
                                    200,
                                    Surfaces.seenBy(workbench, person)
                                            .get(address)
                                            .statusCode()));
                });
    }

    @TestFactory
    Stream<DynamicTest> everyWordIsThereInBothLanguages() {
        return walks().map(walk -> DynamicTest.dynamicTest(walk.get("id").asText(), () -> {
            List<JsonNode> said = Stream.concat(
                            Stream.of(walk.get("title"), walk.get("why")),
                            each(walk.get("steps")).map(step -> step.get("do")))
                    .toList();

            assertTrue(
                    said.stream().noneMatch(text -> text.path("en").asText("").isBlank()));
            assertTrue(said.stream()
                    .allMatch(text -> text.path("zh").asText("").codePoints().anyMatch(Character::isIdeographic)));
        }));
    }

    @Test
    void theStartPageOffersEachWalkToWhoeverIsNotSignedIn() throws IOException, InterruptedException {
        HttpRequest ofNobody =
                HttpRequest.newBuilder(URI.create(workbench.jiraUrl() + "/")).build();

        String page = HttpClient.newHttpClient()
                .send(ofNobody, HttpResponse.BodyHandlers.ofString())
                .body();

        assertEquals(walks().count(), page.split("id=\"walk-", -1).length - 1);
    }
}
