package org.okrtree.domain.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled lines (src/test/resources/drafting/README.md) are what they are said to be. */
class LabelledLinesTest {
    private static final String HEADER = "id\tkind\ttext\tmeasure\tcontext\tverdict\treasons\twhy";
    private static final int LINES_AT_LEAST = 270;
    private static final int LINES_OF_A_FINDING_AT_LEAST = 10;

    /** What can be said of an objective or a key result that is read alone; each of them blocks or warns. */
    private static final Set<String> FINDINGS_OF_A_LINE = new TreeSet<>(Set.of(
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
            "repeats-objective"));

    private static final Pattern MOVED =
            Pattern.compile("(?<way>increase|decrease) (?<from>-?[\\d.]+|\\?)→(?<to>-?[\\d.]+|\\?)(?: \\S.*)?");
    private static final Pattern KEPT_OR_REACHED =
            Pattern.compile("keep -?[\\d.]+\\.\\.-?[\\d.]+(?: \\S.*)?|reach yes/no");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void anIdNamesOneLine(String language) {
        assertEquals(Set.of(), moreThanOnce(lines(language), Line::id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aTextStandsOnceOfItsKind(String language) {
        assertEquals(Set.of(), moreThanOnce(lines(language), line -> line.kind() + " " + line.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aLineIsAnObjectiveOrAKeyResultAndSaysWhyItIsLabelledSo(String language) {
        assertNone(
                language,
                line -> !Set.of("O", "KR").contains(line.kind()) || line.why().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aReasonIsAFindingThatOneLineCanHave(String language) {
        assertNone(language, line -> !FINDINGS_OF_A_LINE.containsAll(line.reasons()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aLineIsBadWhereThereIsAReasonAndOkElsewhere(String language) {
        assertNone(language, line -> !line.verdict().equals(line.reasons().isEmpty() ? "ok" : "bad"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thereAreEnoughLinesAndHalfOfThemAreGood(String language) {
        List<Line> lines = lines(language);

        long good = lines.stream().filter(line -> line.reasons().isEmpty()).count();

        assertTrue(lines.size() >= LINES_AT_LEAST, lines.size() + " lines");
        assertTrue(Math.abs(2 * good - lines.size()) <= lines.size() / 20, good + " of " + lines.size() + " are good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFindingHasItsLines(String language) {
        List<Line> lines = lines(language);

        Set<String> rare = new TreeSet<>(FINDINGS_OF_A_LINE);
        rare.removeIf(finding ->
                lines.stream().filter(line -> line.reasons().contains(finding)).count() >= LINES_OF_A_FINDING_AT_LEAST);

        assertEquals(Set.of(), rare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void bothPartsOfTheSplitKnowEveryFinding(String language) {
        List<Line> lines = lines(language);

        Set<String> tuned = findingsOf(lines.stream().filter(Line::isToTuneOn));
        Set<String> measured = findingsOf(lines.stream().filter(line -> !line.isToTuneOn()));

        assertEquals(FINDINGS_OF_A_LINE, tuned);
        assertEquals(FINDINGS_OF_A_LINE, measured);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aMeasureIsWrittenAsTheCommandReadsIt(String language) {
        assertNone(
                language,
                line -> !line.measure().isEmpty()
                        && !MOVED.matcher(line.measure()).matches()
                        && !KEPT_OR_REACHED.matcher(line.measure()).matches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aMeasureMovesTheWayItSaysUnlessItIsLabelledNoChange(String language) {
        assertNone(
                language,
                line -> line.change().filter(way -> !way.equals(line.said())).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void anUnknownFigureIsLabelledNoMeasureUnlessItsDayIsNamed(String language) {
        assertNone(
                language,
                line -> line.measure().contains("?")
                        && !line.reasons().contains("no-measure")
                        && line.text().chars().noneMatch(Character::isDigit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aKeyResultStandsUnderAGoodObjectiveOfTheSet(String language) {
        Set<String> goodObjectives = lines(language).stream()
                .filter(line -> line.kind().equals("O") && line.reasons().isEmpty())
                .map(Line::text)
                .collect(Collectors.toSet());

        assertNone(language, line -> !line.context().isEmpty() && !goodObjectives.contains(line.context()));
    }

    private static void assertNone(String language, Predicate<Line> wrong) {
        assertEquals(List.of(), lines(language).stream().filter(wrong).toList());
    }

    private static Set<String> moreThanOnce(List<Line> lines, Function<Line, String> what) {
        return lines.stream().collect(Collectors.groupingBy(what, Collectors.counting())).entrySet().stream()
                .filter(counted -> counted.getValue() > 1)
                .map(counted -> counted.getKey())
                .collect(Collectors.toSet());
    }

    private static Set<String> findingsOf(Stream<Line> lines) {
        return lines.flatMap(line -> line.reasons().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Line> lines(String language) {
        List<String> rows = text("/drafting/lines-" + language + ".tsv").lines().toList();
        assertEquals(HEADER, rows.get(0));
        return rows.stream().skip(1).map(Line::of).toList();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(LabelledLinesTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private record Line(
            String id,
            String kind,
            String text,
            String measure,
            String context,
            String verdict,
            List<String> reasons,
            String why) {

        static Line of(String row) {
            String[] cells = row.split("\t", -1);
            assertEquals(8, cells.length, row);
            List<String> reasons = Arrays.stream(cells[6].split(","))
                    .filter(id -> !id.isEmpty())
                    .toList();
            return new Line(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], reasons, cells[7]);
        }

        /** By the last hex digit of the SHA-256 of its id, even or odd. */
        boolean isToTuneOn() {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
                return HexFormat.fromHexDigits(HexFormat.of().formatHex(hash).substring(63)) % 2 == 0;
            } catch (NoSuchAlgorithmException missing) {
                throw new AssertionError(missing);
            }
        }

        /** The way from baseline to target, where both are known. */
        Optional<String> change() {
            Matcher moved = MOVED.matcher(measure);
            if (!moved.matches() || measure.contains("?")) {
                return Optional.empty();
            }
            int way = new BigDecimal(moved.group("to")).compareTo(new BigDecimal(moved.group("from")));
            return Optional.of(way == 0 ? "no-change" : way > 0 ? "increase" : "decrease");
        }

        /** The way that the label and the measure's first word say. */
        String said() {
            return reasons.contains("no-change") ? "no-change" : measure.substring(0, measure.indexOf(' '));
        }
    }
}
