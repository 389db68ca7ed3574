package org.okrtree.domain.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library of bad lines and better ones that stands beside the editor (drafting/examples-en.tsv, examples-zh.tsv). */
class ExampleLibraryTest {
    private static final String HEADER = "id\tfinding\tkind\tbad\tcontext\twhy\tbetter";
    private static final int PAIRS_AT_LEAST = 20;

    /** What is read from words; each has pairs, and so has the one that compares with a parent. */
    private static final Set<String> FINDINGS_WITH_PAIRS = new TreeSet<>(Set.of(
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
            "repeats-objective",
            "repeats-parent-kr"));

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thereAreEnoughPairs(String language) {
        assertTrue(pairs(language).size() >= PAIRS_AT_LEAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFindingOfWordsHasAPair(String language) {
        Set<String> findings =
                pairs(language).stream().map(Pair::finding).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(FINDINGS_WITH_PAIRS, findings);
    }

    @Test
    void aPairHasTheSameIdAndFindingInBothLanguages() {
        List<String> english = pairs("en").stream().map(Pair::idAndFinding).toList();

        List<String> chinese = pairs("zh").stream().map(Pair::idAndFinding).toList();

        assertEquals(english, chinese);
        assertEquals(Set.copyOf(english).size(), english.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aPairSaysWhatIsBadWhyAndWhatIsBetter(String language) {
        List<Pair> silent = pairs(language).stream()
                .filter(pair -> Stream.of(pair.bad(), pair.why(), pair.better()).anyMatch(String::isBlank))
                .toList();

        assertEquals(List.of(), silent);
    }

    /** Where they did, the check would be measured on what it may know by heart. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noPairStandsInTheLabelledSet(String language) {
        Set<String> labelled = rows("/drafting/lines-" + language + ".tsv")
                .map(row -> row.split("\t", -1)[2])
                .collect(Collectors.toSet());

        Set<String> both = pairs(language).stream()
                .flatMap(pair -> Stream.of(pair.bad(), pair.better()))
                .filter(labelled::contains)
                .collect(Collectors.toSet());

        assertEquals(Set.of(), both);
    }

    private static List<Pair> pairs(String language) {
        List<String> rows = rows("/drafting/examples-" + language + ".tsv").toList();
        assertEquals(HEADER, rows.get(0));
        return rows.stream().skip(1).map(Pair::of).toList();
    }

    private static Stream<String> rows(String resource) {
        try (InputStream in =
                Objects.requireNonNull(ExampleLibraryTest.class.getResourceAsStream(resource), resource)) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private record Pair(String id, String finding, String kind, String bad, String context, String why, String better) {

        static Pair of(String row) {
            String[] cells = row.split("\t", -1);
            assertEquals(7, cells.length, row);
            return new Pair(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        String idAndFinding() {
            return id + " " + kind + " " + finding;
        }
    }
}
