package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;

class MeasureTest {

    @Test
    void aMeasureIsReadAsTyped() {
        Outcome<Optional<Measure>> measure = Measure.of(typed("decrease", " 9 ", "2.50", " h "));

        assertEquals(
                Optional.of(new Measure(MeasureKind.DECREASE, Decimal.stored("9"), Decimal.stored("2.50"), "h")),
                done(measure));
    }

    @Test
    void aDraftMayHaveNoMeasureYet() {
        assertEquals(Optional.empty(), done(Measure.of(typed("increase", " ", "", "\t"))));
    }

    @ParameterizedTest
    @CsvSource({"'', 60, '', baseline", "40, '', '', target", "'', '', points, baseline"})
    void halfAMeasureSaysWhatIsMissing(String baseline, String target, String unit, String field) {
        assertEquals(new InputRefusal.Missing(field), refused(Measure.of(typed("increase", baseline, target, unit))));
    }

    @Test
    void aKindThatIsNoneIsRefused() {
        assertEquals(new InputRefusal.NotAChoice("kind", "keep"), refused(Measure.of(typed("keep", "40", "60", ""))));
    }

    @Test
    void theUnitIsOneLine() {
        assertEquals(new InputRefusal.BadCharacter("unit"), refused(Measure.of(typed("increase", "40", "60", "a\nb"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"increase", "decrease"})
    void aTargetEqualToTheBaselineIsNoMeasure(String kind) {
        assertEquals(new KeyResultRefusal.NoChange("target"), refused(Measure.of(typed(kind, "40", "40.0", ""))));
    }

    @Test
    void anIncreaseDoesNotFall() {
        assertEquals(
                new KeyResultRefusal.WrongWay("target", MeasureKind.INCREASE),
                refused(Measure.of(typed("increase", "40", "39.9", ""))));
        assertTrue(done(Measure.of(typed("increase", "40", "40.1", ""))).isPresent());
    }

    @Test
    void aDecreaseDoesNotRise() {
        assertEquals(
                new KeyResultRefusal.WrongWay("target", MeasureKind.DECREASE),
                refused(Measure.of(typed("decrease", "40", "40.1", ""))));
        assertTrue(done(Measure.of(typed("decrease", "40", "39.9", ""))).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"INCREASE, 40, 40.0", "DECREASE, 40, 40.0", "INCREASE, 40, 39", "DECREASE, 40, 41"})
    void aMeasureThatGoesNowhereOrTheWrongWayCannotBeMade(MeasureKind kind, String baseline, String target) {
        assertThrows(IllegalArgumentException.class, () -> measure(kind, baseline, target));
    }

    /** Baseline, target, value, the per cent that the text says, the per cent of the bar. */
    @ParameterizedTest
    @CsvSource({
        "40, 60, 40, 0, 0", // value equal to start
        "40, 60, 35, -25, 0", // the wrong way
        "40, 60, 66, 130, 100", // over the target
        "9, 2, 5.5, 50, 50", // falling
        "10, 0, 2, 80, 80", // falling to zero
        "-10, 10, 0, 50, 50", // negative numbers
        "5, -5, 5, 0, 0", // across zero, falling
        "5, -5, -5, 100, 100",
        "5, -5, -7, 120, 100",
        "5, -5, 7, -20, 0",
        "0, 0.3, 0.3, 100, 100", // decimals
        "0, 0.3, 0.29, 97, 97",
        "0, 200, 1, 1, 1", // half a per cent is rounded up
        "0, 1000, 4, 0, 0",
        "0, 200, -1, -1, 0", // and away from zero
        "0, 1000, 994, 99, 99",
        "0, 1000, 995, 100, 100",
        "0, 1000, 1005, 101, 100",
        "-999999999999999999, 999999999999999999, 0, 50, 50"
    })
    void progressIsTheShareOfTheWayFromBaselineToTarget(
            String baseline, String target, String value, int percent, int bar) {
        Measure measure = measure(
                new BigDecimal(target).compareTo(new BigDecimal(baseline)) > 0
                        ? MeasureKind.INCREASE
                        : MeasureKind.DECREASE,
                baseline,
                target);

        Progress progress = measure.progressAt(Decimal.stored(value));

        assertEquals(percent, progress.percent());
        assertEquals(bar, progress.barPercent());
    }

    @Test
    void everyWholePerCentStaysAsItIs() {
        Measure rising = measure(MeasureKind.INCREASE, "0", "100");
        Measure falling = measure(MeasureKind.DECREASE, "100", "0");

        for (int n = 0; n <= 100; n++) {
            Decimal value = Decimal.stored(Integer.toString(n));
            assertEquals(n, rising.progressAt(value).percent());
            assertEquals(100 - n, falling.progressAt(value).percent());
        }
    }

    @Test
    void aTenthAndTwoTenthsOfThreeTenthsAreAllOfIt() {
        Measure measure = measure(MeasureKind.INCREASE, "0", "0.3");
        BigDecimal sum = new BigDecimal("0.1").add(new BigDecimal("0.2"));

        Progress progress = measure.progressAt(new Decimal(sum));

        assertEquals(0, progress.done().compareTo(progress.whole()));
    }

    @Test
    void theSameNumbersInAnotherWritingAreTheSameMeasure() {
        Measure measure = new Measure(MeasureKind.INCREASE, Decimal.stored("40"), Decimal.stored("60"), "points");

        assertTrue(measure.isSameAs(
                new Measure(MeasureKind.INCREASE, Decimal.stored("40.0"), Decimal.stored("60.00"), "points")));
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 41, 60, points",
        "INCREASE, 40, 61, points",
        "INCREASE, 40, 60, %",
        "DECREASE, 60, 40, points"
    })
    void anotherNumberUnitOrWayIsAnotherMeasure(MeasureKind kind, String baseline, String target, String unit) {
        Measure measure = new Measure(MeasureKind.INCREASE, Decimal.stored("40"), Decimal.stored("60"), "points");

        assertFalse(measure.isSameAs(new Measure(kind, Decimal.stored(baseline), Decimal.stored(target), unit)));
    }

    @Test
    void aKindIsFoundByItsCode() {
        for (MeasureKind kind : MeasureKind.values()) {
            assertEquals(Optional.of(kind), MeasureKind.ofCode(kind.code()));
        }
        assertEquals(Optional.empty(), MeasureKind.ofCode("INCREASE"));
    }

    private static Measure measure(MeasureKind kind, String baseline, String target) {
        return new Measure(kind, Decimal.stored(baseline), Decimal.stored(target), "");
    }

    private static KeyResultTyped typed(String kind, String baseline, String target, String unit) {
        return new KeyResultTyped("Net promoter score", "", kind, baseline, target, unit, "");
    }
}
