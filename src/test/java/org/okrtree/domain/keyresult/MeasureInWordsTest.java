package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.domain.keyresult.MeasureInWords.Quantity;

class MeasureInWordsTest {

    /** The examples of measures-in-words.txt: a sentence, the measure in it, and what is left of the sentence. */
    static Stream<String> sentences() throws IOException {
        try (InputStream file = MeasureInWordsTest.class.getResourceAsStream("/measures-in-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceSaysThisMeasureOrNone(String example) {
        List<String> parts = List.of(example.split(" \\| ", 2));

        String read = MeasureInWords.in(parts.get(0))
                .map(found -> said(found.measure()) + " | " + (found.rest().equals(parts.get(0)) ? "=" : found.rest()))
                .orElse("!");

        assertEquals(parts.get(1), read);
    }

    private static String said(MeasureTyped measure) {
        boolean isRange = measure.kind().equals(MeasureKind.KEEP.code());
        String one = isRange ? measure.low() : measure.baseline();
        String other = isRange ? measure.high() : measure.target();
        return (measure.kind() + " " + orHyphen(one) + " " + orHyphen(other) + " " + measure.unit()).strip();
    }

    private static String orHyphen(String number) {
        return number.isEmpty() ? "-" : number;
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatIsReadIsAMeasureThatADraftHolds(String example) {
        Optional<MeasureTyped> read =
                MeasureInWords.in(example.split(" \\| ", 2)[0]).map(MeasureInWords::measure);

        assertEquals(
                Optional.empty(),
                read.flatMap(measure -> MeasureDraft.of(measure).whyNot()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Setup takes (from 14 to 5 days). | from 14 to 5 days",
                "Raise paid shops to 40 % (currently 20 %). | to 40 % (currently 20 %)",
                "Raise paid shops to 40 % (currently 20 % ). | to 40 % (currently 20 % )",
                "Raise paid shops to 40 % (currently 20 %, we think) | to 40 % (currently 20 %",
                "Raise paid shops to 40 % (currently 20 % | to 40 % (currently 20 %",
                "上门从60次上门维修降到40次上门维修API类 | 从60次上门维修降到40次上门维修"
            })
    void whatWasSaidIsShownBesideWhatWasReadWithTheBracketThatWasOpenedInIt(String sentence, String said) {
        assertEquals(said, MeasureInWords.in(sentence).orElseThrow().said());
    }

    @Test
    void aSentenceLongerThanAnyKeyResultIsNotLookedAt() {
        String longest = "From 20 % to 40 %, and so on " + "x".repeat(271);

        assertTrue(MeasureInWords.in(longest).isPresent());
        assertEquals(Optional.empty(), MeasureInWords.in(longest + "x"));
    }

    @Test
    void aUnitHasSixtyCharactersAtMost() {
        assertTrue(MeasureInWords.in("From 20 to 40 " + "x".repeat(60)).isPresent());
        assertEquals(Optional.empty(), MeasureInWords.in("From 20 to 40 " + "x".repeat(61)));
    }

    @Test
    void theWayOfASentenceIsReadAsFarAsAKeyResultGoes() {
        String longest = "Reduce faults " + "x".repeat(286);

        assertEquals(Optional.of(MeasureKind.DECREASE), MeasureInWords.wayOf(longest));
        assertEquals(Optional.empty(), MeasureInWords.wayOf(longest + "x"));
        assertEquals(Optional.empty(), MeasureInWords.wayOf("Faults rise and fall"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20|20|", "20 %|20|%", "1,200 EUR|1200|EUR", "$1.2m|1.2|$m", "２０％|20|%", "−5|-5|", "5天|5|天"})
    void aCellHoldsANumberWithItsUnit(String example) {
        String[] parts = example.split("\\|", -1);

        assertEquals(Optional.of(new Quantity(parts[1], parts[2])), MeasureInWords.quantity(parts[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tbd", "20-40", "≥ 20", "1.2.3", "2026-01-01", "20 → 40", "about 20"})
    void aCellThatHoldsAnythingElseIsNoNumber(String cell) {
        assertEquals(Optional.empty(), MeasureInWords.quantity(cell));
    }
}
