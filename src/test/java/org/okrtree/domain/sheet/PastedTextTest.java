package org.okrtree.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureTyped;

class PastedTextTest {

    private static final long SEED = 20261;
    private static final int TEXTS = 4000;

    /** What people paste and what nobody would, to be put together at random. */
    private static final List<String> SCRAPS = List.of(
            "O1",
            "KR1.1",
            "KR",
            "目标一",
            "关键结果1",
            "：",
            ":",
            "Objective",
            "Key result",
            "Target",
            "Baseline",
            "Unit",
            "Owner",
            "单位",
            "目标值",
            "\t",
            "\t",
            "\n",
            "\n",
            "\r\n",
            " ",
            "  ",
            "\u3000",
            "- ",
            "• ",
            "1. ",
            "1.1 ",
            "（一）",
            "一、",
            "\"",
            "\"\"",
            "from ",
            "to ",
            "20",
            "40 %",
            "从",
            "到",
            "提升",
            "between ",
            "and ",
            "≥",
            "5天",
            "$1.2m",
            "→",
            "->",
            "(",
            ")",
            ", owner: ",
            ", source: ",
            "，负责人：",
            "**",
            "#",
            "|",
            "<b>",
            "\uD83D\uDE00",
            "word",
            "句子",
            "at least ",
            "by ",
            "reduce ",
            "increase ",
            "-5",
            "1,200",
            "1.2.3",
            "\u00A0",
            "\u200B",
            "'",
            ";",
            "${x}",
            "#set($y)");

    private static PastedText read(String text) {
        return Outcomes.done(PastedText.of(text));
    }

    /** The examples of pasted-texts.txt. */
    static Stream<Arguments> texts() throws IOException {
        try (InputStream file = PastedTextTest.class.getResourceAsStream("/pasted-texts.txt")) {
            String all = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^=== "))
                    .filter(example -> example.contains("\n---\n"))
                    .map(example -> {
                        String[] parts =
                                example.substring(example.indexOf('\n') + 1).split("\n---\n");
                        String text = parts[0].replace("→|", "\t").replace("⏎", "\n");
                        return Arguments.of(example.lines().findFirst().orElseThrow(), text, parts[1].strip());
                    })
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aTextIsUnderstoodSo(String name, String text, String expected) {
        PastedText read = read(text);

        String heading = read.heading().isEmpty() ? "" : "H " + read.heading() + "\n";
        assertEquals(
                expected,
                heading + read.lines().stream().map(PastedTextTest::understood).collect(Collectors.joining("\n")),
                name);
    }

    private static String understood(PastedLine line) {
        String owner = line.owner().isEmpty() ? "" : " @" + line.owner();
        String source = line.readFrom().isEmpty() ? "" : " <" + line.readFrom() + ">";
        String rest = line.rest().isEmpty() ? "" : " [" + line.rest() + "]";
        return switch (line.kind()) {
            case OBJECTIVE -> "O " + line.words() + owner + rest;
            case KEY_RESULT -> "K " + line.statement() + measure(line.measure()) + owner + source + rest;
            case NOT_TAKEN -> "- " + line.leftOver(false);
        };
    }

    private static String measure(MeasureTyped measure) {
        if (measure.equals(MeasureTyped.NOTHING)) {
            return "";
        }
        String numbers = Stream.of(measure.baseline(), measure.low(), measure.target(), measure.high())
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining(" "));
        String open = measure.kind().equals("keep") || !measure.baseline().isEmpty() ? "" : "- ";
        return " {" + (measure.kind() + " " + open + numbers + " " + measure.unit()).strip() + "}";
    }

    static Stream<String> textsAtRandom() {
        Random random = new Random(SEED);
        return IntStream.range(0, TEXTS).mapToObj(i -> {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(i % 200 == 0 ? 2000 : 40); length >= 0; length--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            return text.toString();
        });
    }

    @Test
    void nothingOfAnyTextIsLost() {
        List<String> lost = new ArrayList<>();

        textsAtRandom()
                .forEach(text -> PastedText.of(text)
                        .fold(read -> lost.addAll(lostOf(text, read)), refused -> lost.addAll(unlessMeant(refused))));

        assertEquals(List.of(), lost, "seed " + SEED);
    }

    private static List<String> lostOf(String text, PastedText read) {
        String kept = read.heading()
                + "\n"
                + read.lines().stream()
                        .map(line -> line.mark() + "\n" + line.pasted())
                        .collect(Collectors.joining("\n"));
        String closed = kept.replace("\n", "");
        return Stream.of(text.split("[^\\p{L}\\p{N}\\p{So}]+"))
                .filter(piece -> !kept.contains(piece) && !closed.contains(piece))
                .map(piece -> piece + " of " + text)
                .toList();
    }

    private static List<String> unlessMeant(Object refusal) {
        return refusal.equals(new InputRefusal.Missing("text")) ? List.of() : List.of(refusal.toString());
    }

    @Test
    void whatIsNotTakenIsLeftOver() {
        List<String> lost = new ArrayList<>();

        textsAtRandom()
                .limit(1000)
                .forEach(text -> PastedText.of(text)
                        .then(read -> read.as(Collections.nCopies(read.lines().size(), PastedKind.NOT_TAKEN)))
                        .map(none -> lost.addAll(none.lines().stream()
                                .map(PastedLine::pasted)
                                .filter(pasted -> !none.leftOver(Set.of()).contains(pasted))
                                .toList())));

        assertEquals(List.of(), lost, "seed " + SEED);
    }

    @Test
    void theSameTextIsAlwaysUnderstoodInTheSameWay() {
        textsAtRandom().limit(500).forEach(text -> assertEquals(PastedText.of(text), PastedText.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B", "\uFEFF"})
    void aTextThatSaysNothingIsRefused(String text) {
        assertEquals(new InputRefusal.Missing("text"), Outcomes.refused(PastedText.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O1 a\u0000b", "O1 a\u0007b", "O1 a\uD83Db", "O1 a\uFFFEb"})
    void aCharacterThatCannotBeKeptIsRefused(String text) {
        assertEquals(new InputRefusal.BadCharacter("text"), Outcomes.refused(PastedText.of(text)));
    }

    @Test
    void aTextHasFiveHundredLinesAtMost() {
        String most = "O1 Grow\n".repeat(PastedText.MOST_LINES);

        assertEquals(500, read(most + "\n \n").lines().size());
        assertEquals(new InputRefusal.TooManyLines("text", 500), Outcomes.refused(PastedText.of(most + "one more")));
    }

    @Test
    void aCellThatFallsIntoManyLinesCountsAllOfThem() {
        String cell = "\"" + "- a\n".repeat(501) + "\"";

        assertEquals(
                new InputRefusal.TooManyLines("text", 500),
                Outcomes.refused(PastedText.of("Objective\tKey results\nGrow\t" + cell)));
    }

    @Test
    void aLineHasTenThousandCharactersAtMost() {
        String most = "字".repeat(PastedText.LONGEST_LINE);

        assertEquals(10_000, read(most).lines().get(0).pasted().length());
        assertEquals(
                new InputRefusal.LineTooLong("text", 10_000), Outcomes.refused(PastedText.of("O1\n" + most + "字")));
    }

    @Test
    void aTextHasTwoHundredThousandCharactersAtMost() {
        String most = ("字".repeat(9_999) + "\n").repeat(20);

        assertEquals(20, read(most).lines().size());
        assertEquals(new InputRefusal.TooLong("text", 200_000), Outcomes.refused(PastedText.of(most + "字")));
    }

    @Test
    void eachLineIsTakenForWhatSomebodyChose() {
        PastedText read = read("O1: Grow\nKR1: From 1 to 2 points, owner: mei");

        PastedText chosen = Outcomes.done(read.as(List.of(PastedKind.NOT_TAKEN, PastedKind.OBJECTIVE)));

        assertEquals("O1: Grow\nmei", chosen.leftOver(Set.of()));
        assertEquals("O1: Grow", chosen.leftOver(Set.of("mei")));
        assertEquals("From 1 to 2 points", chosen.lines().get(1).said());
    }

    @Test
    void choicesForAnotherTextAreRefused() {
        assertEquals(
                new SheetRefusal.NotAsPreviewed("text"),
                Outcomes.refused(read("O1: Grow").as(List.of(PastedKind.OBJECTIVE, PastedKind.OBJECTIVE))));
    }

    @Test
    void howManyLinesAreTakenForWhatIsTold() {
        PastedText read = read("Hello all\nO1: Grow\nKR1: Every shop has a coach\nKR2: Every shop has a plan");

        assertEquals(1, read.count(PastedKind.OBJECTIVE));
        assertEquals(2, read.count(PastedKind.KEY_RESULT));
        assertEquals(1, read.count(PastedKind.NOT_TAKEN));
    }

    @Test
    void whetherItBeginsWithAKeyResultIsAskedOfWhatIsTaken() {
        PastedText read = read("Hello all\nO1: Grow\nKR1: Every shop has a coach");

        PastedText without =
                Outcomes.done(read.as(List.of(PastedKind.NOT_TAKEN, PastedKind.NOT_TAKEN, PastedKind.KEY_RESULT)));

        assertFalse(read.beginsWithKeyResult());
        assertTrue(without.beginsWithKeyResult());
    }

    @Test
    void theMeasureOfALineIsTheOneThatTheDraftWillHold() {
        List<PastedLine> lines = read("O1: Grow\nKR1: Setup takes from 14 to 5 days\nKR2: Every shop has a coach")
                .lines();

        assertEquals(
                MeasureDraft.of(An.decrease("14", "5", "days")),
                lines.get(1).measureDraft().orElseThrow());
        assertEquals(Optional.empty(), lines.get(2).measureDraft());
    }

    @Test
    void aLineThatIsTakenIsTooLongForADraftBeyond255Characters() {
        String longest = "x".repeat(255);

        assertFalse(read("O1: " + longest).lines().get(0).isTooLong());
        assertTrue(read("O1: " + longest + "x").lines().get(0).isTooLong());
        assertFalse(read(longest + "x").lines().get(0).isTooLong());
    }

    @Test
    void anOwnerAtTheEndIsReadOfALineOfAThousandCharacters() {
        String words = "x".repeat(1000 - ", owner: mei".length());

        assertEquals("mei", read("O1: " + words + ", owner: mei").lines().get(0).owner());
        assertEquals("", read("O1: x" + words + ", owner: mei").lines().get(0).owner());
    }

    @Test
    void aNameLongerThanADraftHoldsIsNoOwner() {
        String longest = "x".repeat(255);

        assertEquals(
                longest,
                read("Objective\tOwner\nGrow\t" + longest).lines().get(0).owner());
        assertEquals(
                "Owner: x" + longest,
                read("Objective\tOwner\nGrow\tx" + longest).lines().get(0).rest());
    }

    @Test
    void ofAKeyResultThatIsTakenForAnObjectiveTheFiguresAreLeftOver() {
        PastedText read = read("Objective\tKey result\tTarget\tUnit\nGrow\tReduce open faults\t5\tfaults\n");

        PastedText chosen = Outcomes.done(read.as(List.of(PastedKind.OBJECTIVE, PastedKind.OBJECTIVE)));

        assertEquals("5 faults", chosen.leftOver(Set.of()));
    }

    @Test
    void theNumberOfARowStandsBeforeItsFirstLine() {
        PastedText read = read("No\tObjective\tKey result\n7\tGrow\tFirst\n8\t\tSecond");

        assertEquals(
                List.of("7", "", "8"),
                read.lines().stream().map(PastedLine::mark).toList());
    }
}
