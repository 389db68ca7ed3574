package org.okrtree.domain.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled drafts (src/test/resources/drafting/README.md) are what they are said to be. */
class LabelledDraftsTest {
    private static final int DRAFTS = 20;
    private static final int TIMES_AT_LEAST = 2;

    /** What can only be said with a whole sheet, or its parents, in sight. */
    private static final Set<String> FINDINGS_OF_A_SHEET = Set.of(
            "no-key-result",
            "no-strategy",
            "too-many-objectives",
            "too-many-key-results",
            "too-few-key-results",
            "no-source",
            "repeats-parent-kr");

    private static final Set<String> FINDINGS_OF_A_LINE = Set.of(
            "number-in-objective",
            "task",
            "deliverable",
            "todo-date",
            "several-in-one",
            "kpi",
            "output-count",
            "no-measure",
            "no-change",
            "vague",
            "repeats-objective");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thereAreTwentyDraftsAndHalfOfThemAreClean(String language) {
        List<JsonObject> drafts = drafts(language);

        long clean = drafts.stream().filter(draft -> found(draft).isEmpty()).count();

        assertEquals(DRAFTS, drafts.size());
        assertEquals(DRAFTS / 2, clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aDraftHasItsOwnIdAndLanguage(String language) {
        Set<String> ids = drafts(language).stream()
                .filter(draft -> language.equals(draft.getString("lang")))
                .map(draft -> draft.getString("id"))
                .collect(Collectors.toSet());

        assertEquals(DRAFTS, ids.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatIsExpectedIsExpectedOfALineThatIsThere(String language) {
        for (JsonObject draft : drafts(language)) {
            JsonObject expected = draft.getObject("expect");

            Set<String> named = new HashSet<>(expected.getObject("findings").keySet());
            expected.getArray("sheet").stream()
                    .map(String.class::cast)
                    .filter(id -> id.contains(":"))
                    .forEach(id -> named.add(id.substring(id.indexOf(':') + 1)));
            named.removeAll(lineIds(draft));

            assertEquals(Set.of(), named, draft.getString("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aLineIsNamedOnceInItsDraft(String language) {
        for (JsonObject draft : drafts(language)) {
            List<String> ids = lineIds(draft);

            assertEquals(ids.size(), new HashSet<>(ids).size(), draft.getString("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everythingExpectedIsAFindingOfTheCheck(String language) {
        Set<String> unknown = new TreeSet<>();
        drafts(language).forEach(draft -> unknown.addAll(found(draft)));
        unknown.removeAll(FINDINGS_OF_A_SHEET);
        unknown.removeAll(FINDINGS_OF_A_LINE);

        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFindingOfASheetIsExpectedMoreThanOnce(String language) {
        List<String> found = drafts(language).stream()
                .flatMap(draft -> found(draft).stream())
                .toList();

        Set<String> rare = FINDINGS_OF_A_SHEET.stream()
                .filter(id -> found.stream().filter(id::equals).count() < TIMES_AT_LEAST)
                .collect(Collectors.toSet());

        assertEquals(Set.of(), rare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void anObjectiveContributesToAParentThatIsThere(String language) {
        for (JsonObject draft : drafts(language)) {
            List<String> parents = objects(draft.getArray("parents"))
                    .map(parent -> parent.getString("id"))
                    .toList();

            assertTrue(
                    objects(draft.getArray("objectives"))
                            .map(objective -> objective.getString("contributes_to"))
                            .filter(Objects::nonNull)
                            .allMatch(parents::contains),
                    draft.getString("id"));
        }
    }

    /** All ids that are expected of a draft, each as often as it is, without the objective that is meant. */
    private static List<String> found(JsonObject draft) {
        JsonObject expected = draft.getObject("expect");
        Stream<Object> ofLines =
                expected.getObject("findings").values().stream().flatMap(ids -> ((JsonArray) ids).stream());
        return Stream.concat(ofLines, expected.getArray("sheet").stream())
                .map(id -> ((String) id).replaceAll(":.*", ""))
                .toList();
    }

    private static List<String> lineIds(JsonObject draft) {
        List<String> ids = new ArrayList<>();
        objects(draft.getArray("objectives")).forEach(objective -> {
            ids.add(objective.getString("id"));
            objects(objective.getArray("key_results")).forEach(keyResult -> ids.add(keyResult.getString("id")));
        });
        return ids;
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    private static List<JsonObject> drafts(String language) {
        String resource = "/drafting/drafts-" + language + ".jsonl";
        try (InputStream in =
                Objects.requireNonNull(LabelledDraftsTest.class.getResourceAsStream(resource), resource)) {
            List<JsonObject> drafts = new ArrayList<>();
            for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                drafts.add(JsonParser.object().from(row));
            }
            return drafts;
        } catch (IOException | JsonParserException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
