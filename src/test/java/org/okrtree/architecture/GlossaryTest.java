package org.okrtree.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that the glossary of CONTRIBUTING.md refuses, because another word means the thing here. */
class GlossaryTest {
    private static final List<String> REFUSED = List.of(
            "quarter",
            "goal",
            "kpi",
            "metric",
            "stand-up",
            "rag",
            "grade",
            "rating",
            "post-mortem",
            "cascade",
            "approval",
            "assignee");

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");
    private static final Pattern REST_PATH = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern DATA = Pattern.compile("(data-okr[\\w-]*)");
    private static final Pattern DATA_IN_SCRIPT = Pattern.compile("dataset\\.(okr\\w*)");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)=");

    @Test
    void noTypeIsNamedByARefusedWord() {
        assertNoneOf(Sources.found(Sources.java(), TYPE));
    }

    @Test
    void noTextHasARefusedWordInItsKey() {
        // ids of findings name what the draft check refuses
        assertNoneOf(Sources.found(List.of(Sources.words("okr.properties")), KEY)
                .filter(key -> !key.matches("okr\\.finding\\.(said|why)\\..*")));
    }

    @Test
    void noRestPathHasARefusedWord() {
        assertNoneOf(Sources.found(Sources.java(), REST_PATH));
    }

    @Test
    void noElementIsMarkedByARefusedWord() {
        assertNoneOf(Stream.concat(
                Sources.found(Sources.templates(), DATA),
                Stream.concat(
                        Sources.found(Sources.scripts(), DATA), Sources.found(Sources.scripts(), DATA_IN_SCRIPT))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QuarterlyGoal",
                "RAGStatus",
                "StandUp",
                "okr.goal.title",
                "/goals/{uid}",
                "data-okr-kpi",
                "okrGrade",
                "approvals"
            })
    void aRefusedWordIsFound(String name) {
        assertEquals(List.of(name), refused(Stream.of(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Storage", "Upgraded", "okr.fragment.title", "/check-ins", "StandIn", "Migrating"})
    void aWordInsideAnotherIsNone(String name) {
        assertEquals(List.of(), refused(Stream.of(name)));
    }

    private static void assertNoneOf(Stream<String> names) {
        List<String> all = names.distinct().toList();

        assertFalse(all.isEmpty(), "nothing was looked at");
        assertEquals(List.of(), refused(all.stream()));
    }

    private static List<String> refused(Stream<String> names) {
        return names.filter(
                        name -> REFUSED.stream().anyMatch(word -> words(name).matches(".*-" + word + "s?-.*")))
                .toList();
    }

    /** The words of a name in small letters, each between two hyphens. */
    private static String words(String name) {
        return "-"
                + name.replaceAll("([A-Z]+)([A-Z][a-z])", "$1-$2")
                        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .toLowerCase(Locale.ROOT)
                + "-";
    }
}
