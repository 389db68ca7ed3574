package org.okrtree.adapter.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.adapter.format.LabelledSet.Draft;
import org.okrtree.adapter.format.LabelledSet.Line;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.sheet.LineKind;

/**
 * How good the draft check is on the labelled set (src/test/resources/drafting): docs/draft-check.md holds the figures. With {@code
 * -Dokr.rewrite=true} they are written anew instead of compared.
 */
class DraftCheckFiguresTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.90;
    private static final Path PAGE = page();
    private static final String BEGIN = "<!-- figures: written by DraftCheckFiguresTest -->\n";
    private static final String END = "<!-- end of figures -->\n";
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final List<String> PARTS = List.of("tune", "measured");
    private static final LabelledSet SET = new LabelledSet();

    private static final Map<String, List<Line>> LINES = Map.of("en", SET.lines("en"), "zh", SET.lines("zh"));

    /** The line to beat: what does not read "from … to …" is bad. */
    private static final Pattern FROM_TO = Pattern.compile("(?i)\\bfrom\\b.*\\bto\\b|[从由自].*[到至]");

    @Test
    void theMeasuredPartIsFoundWithoutCryingWolf() {
        List<Line> measured = LANGUAGES.stream()
                .flatMap(language -> lines(language, "measured").stream())
                .toList();

        Score score = score(measured, Line::isFoundBad);

        assertTrue(score.precision() >= PRECISION, score::toString);
        assertTrue(score.recall() >= RECALL, score::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theSimpleRuleIsBeaten(String language) {
        Score simple = score(lines(language, "measured"), DraftCheckFiguresTest::isBadBySimpleRule);

        Score score = score(lines(language, "measured"), Line::isFoundBad);

        assertTrue(score.precision() > simple.precision() && score.recall() > simple.recall(), simple::toString);
    }

    @Test
    void thePageHasTheFigures() throws IOException {
        String before = Files.readString(PAGE);
        String page = before.substring(0, before.indexOf(BEGIN) + BEGIN.length())
                + figures()
                + before.substring(before.indexOf(END));

        if (Boolean.getBoolean("okr.rewrite")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(Files.readString(PAGE), page, "run mvn verify -Dokr.rewrite=true");
    }

    // --- the figures

    private static String figures() {
        StringBuilder page = new StringBuilder();
        table(
                page,
                "Lines, good or bad",
                "| | lines | precision | recall | false alarms | missed |",
                () -> rows(false));
        table(
                page,
                "The simple rule, for comparison",
                "| | lines | precision | recall | false alarms | missed |",
                () -> rows(true));
        table(
                page,
                "By finding, on the part that is only measured",
                "| | in English: labelled | found | wrong | in Chinese: labelled | found | wrong |",
                DraftCheckFiguresTest::byId);
        table(
                page,
                "Whole drafts",
                "| | drafts | findings expected | found | wrong | clean drafts with a wrong finding |",
                DraftCheckFiguresTest::ofDrafts);
        return page.toString();
    }

    private static void table(
            StringBuilder page, String title, String head, java.util.function.Supplier<Stream<String>> rows) {
        long columns = head.chars().filter(c -> c == '|').count() - 1;
        page.append("\n### ")
                .append(title)
                .append("\n\n")
                .append(head)
                .append("\n|")
                .append(" --- |".repeat((int) columns))
                .append('\n');
        rows.get().forEach(row -> page.append(row).append('\n'));
    }

    private static Stream<String> rows(boolean simple) {
        return LANGUAGES.stream()
                .flatMap(language -> PARTS.stream().flatMap(part -> {
                    List<Line> all = lines(language, part);
                    Stream<String> whole = Stream.of(row(name(language) + ", " + part, all, simple));
                    return simple ? whole : Stream.concat(whole, kinds(language, part, all));
                }));
    }

    private static Stream<String> kinds(String language, String part, List<Line> all) {
        return Stream.of(LineKind.OBJECTIVE, LineKind.KEY_RESULT)
                .map(kind -> row(
                        name(language) + ", " + part + (kind == LineKind.OBJECTIVE ? ", objectives" : ", key results"),
                        all.stream().filter(line -> line.kind() == kind).toList(),
                        false));
    }

    private static String row(String name, List<Line> lines, boolean simple) {
        Score score = score(lines, simple ? DraftCheckFiguresTest::isBadBySimpleRule : Line::isFoundBad);
        return "| " + name + " | " + lines.size() + " | " + share(score.precision()) + " | " + share(score.recall())
                + " | " + score.wrong() + " | " + score.missed() + " |";
    }

    private static Stream<String> byId() {
        return Stream.of(FindingId.values())
                .map(FindingId::code)
                .filter(id -> LANGUAGES.stream().anyMatch(language -> count(language, id)[0] > 0))
                .map(id -> "| `" + id + "` | "
                        + LANGUAGES.stream()
                                .map(language -> count(language, id))
                                .map(counts -> counts[0] + " | " + counts[1] + " | " + counts[2])
                                .collect(Collectors.joining(" | "))
                        + " |");
    }

    // labelled, found, wrong
    private static int[] count(String language, String id) {
        int[] counts = new int[3];
        for (Line line : lines(language, "measured")) {
            boolean labelled = line.reasons().contains(id);
            boolean found = line.found().contains(id);
            counts[0] += labelled ? 1 : 0;
            counts[1] += labelled && found ? 1 : 0;
            counts[2] += found && !labelled && !line.isSaidAlready(id) ? 1 : 0;
        }
        return counts;
    }

    private static Stream<String> ofDrafts() {
        return LANGUAGES.stream()
                .flatMap(language -> PARTS.stream().map(part -> {
                    List<Draft> drafts = SET.drafts(language).stream()
                            .filter(draft -> LabelledSet.partOf(draft.id()).equals(part))
                            .toList();
                    int expected = drafts.stream()
                            .mapToInt(draft -> draft.expected().size())
                            .sum();
                    int found = drafts.stream()
                            .mapToInt(draft -> both(draft).size())
                            .sum();
                    int wrong = drafts.stream()
                            .mapToInt(draft -> draft.wrong().size())
                            .sum();
                    long clean = drafts.stream()
                            .filter(draft -> draft.expected().isEmpty())
                            .count();
                    long spoilt = drafts.stream()
                            .filter(draft ->
                                    draft.expected().isEmpty() && !draft.wrong().isEmpty())
                            .count();
                    return "| " + name(language) + ", " + part + " | " + drafts.size() + " | " + expected + " | "
                            + found + " | " + wrong + " | " + spoilt + " of " + clean + " |";
                }));
    }

    private static Set<String> both(Draft draft) {
        Set<String> both = new TreeSet<>(draft.expected());
        both.retainAll(draft.found());
        return both;
    }

    private static String name(String language) {
        return language.equals("en") ? "English" : "Chinese";
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    // --- counting

    private record Score(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : right / (double) (right + missed);
        }
    }

    private static Score score(List<Line> lines, Predicate<Line> isFoundBad) {
        TreeMap<String, Integer> counts = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.isBad() + "-" + isFoundBad.test(line),
                        TreeMap::new,
                        Collectors.summingInt(line -> 1)));
        Function<String, Integer> count = key -> counts.getOrDefault(key, 0);
        return new Score(count.apply("true-true"), count.apply("false-true"), count.apply("true-false"));
    }

    private static boolean isBadBySimpleRule(Line line) {
        return !FROM_TO.matcher(line.text()).find();
    }

    private static List<Line> lines(String language, String part) {
        return LINES.get(language).stream()
                .filter(line -> LabelledSet.partOf(line.id()).equals(part))
                .toList();
    }

    private static Path page() {
        Path here = Path.of("docs/draft-check.md");
        return Files.exists(here) ? here : Path.of("../docs/draft-check.md");
    }

    static String resource(String name) {
        try (InputStream stream = DraftCheckFiguresTest.class.getResourceAsStream("/drafting/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("not there: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
