package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.keyresult.Measure.Difference;

class ChangeTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @ParameterizedTest
    @CsvSource({"INCREASE, 40, 40.0", "DECREASE, 40, 40.0", "INCREASE, 40, 39", "DECREASE, 40, 41", "KEEP, 40, 41"})
    void aChangeThatGoesNowhereOrTheWrongWayCannotBeMade(MeasureKind kind, String baseline, String target) {
        assertThrows(IllegalArgumentException.class, () -> measure(kind, baseline, target));
    }

    @ParameterizedTest
    @CsvSource({"-1", "13"})
    void noneToTwelveDecimalsAreShown(int decimals) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Change(
                        MeasureKind.INCREASE, new Baseline.Known(An.decimal("0")), An.decimal("1"), "", decimals));
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

        Progress progress = measure.progressAt(Decimal.stored(value)).orElseThrow();

        assertEquals(percent, progress.percent());
        assertEquals(bar, progress.barPercent());
    }

    @Test
    void everyWholePerCentStaysAsItIs() {
        Measure rising = measure(MeasureKind.INCREASE, "0", "100");
        Measure falling = measure(MeasureKind.DECREASE, "100", "0");

        for (int n = 0; n <= 100; n++) {
            Decimal value = Decimal.stored(Integer.toString(n));
            assertEquals(n, rising.progressAt(value).orElseThrow().percent());
            assertEquals(100 - n, falling.progressAt(value).orElseThrow().percent());
        }
    }

    @Test
    void aTenthAndTwoTenthsOfThreeTenthsAreAllOfIt() {
        Measure measure = measure(MeasureKind.INCREASE, "0", "0.3");
        BigDecimal sum = new BigDecimal("0.1").add(new BigDecimal("0.2"));

        Progress progress = measure.progressAt(new Decimal(sum)).orElseThrow();

        assertEquals(0, progress.done().compareTo(progress.whole()));
    }

    @Test
    void beforeItsBaselineIsFoundThereIsNoProgress() {
        Change measure = toBeFound("2026-02-01", "60");

        assertEquals(Optional.empty(), measure.progressAt(An.decimal("50")));
        assertEquals(Optional.empty(), measure.paceAt(An.decimal("50"), HALF));
    }

    @Test
    void paceIsTheDistanceFromWhatIsExpected() {
        assertEquals(Optional.of(new Pace(-25)), An.increase("0", "100", "").paceAt(An.decimal("25"), HALF));
    }

    @ParameterizedTest
    @CsvSource({"39.9, true", "40, false", "40.1, false"})
    void aValueBeforeTheStartIsTheWrongWay(String value, boolean wrong) {
        assertEquals(wrong, An.increase("40", "60", "").isWrongWay(An.decimal(value)));
    }

    @Test
    void ofAFallTheWrongWayIsUp() {
        assertEquals(true, An.decrease("40", "20", "").isWrongWay(An.decimal("40.1")));
        assertEquals(false, An.decrease("40", "20", "").isWrongWay(An.decimal("39.9")));
    }

    @ParameterizedTest
    @CsvSource({"50, 49.9, true", "50, 50.0, false", "50, 51, false"})
    void ofARiseALowerValueIsAStepBack(String before, String now, boolean isBack) {
        assertEquals(isBack, An.increase("40", "60", "").isStepBack(An.decimal(before), An.decimal(now)));
    }

    @ParameterizedTest
    @CsvSource({"50, 50.1, true", "50, 50.0, false", "50, 49, false"})
    void ofAFallAHigherValueIsAStepBack(String before, String now, boolean isBack) {
        assertEquals(isBack, An.decrease("60", "40", "").isStepBack(An.decimal(before), An.decimal(now)));
    }

    @Test
    void anyNumberIsAValue() {
        Change measure = An.increase("40", "60", "");

        assertEquals(An.decimal("-3.5"), done(measure.valueOf("value", "-3.5")));
        assertEquals(new InputRefusal.NotANumber("value", "many"), refused(measure.valueOf("value", "many")));
    }

    @Test
    void theSameNumbersInAnotherWritingAreNoDifference() {
        assertEquals(
                Difference.NONE,
                An.increase("40", "60", "points").differenceTo(An.increase("40.0", "60.00", "points")));
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 41, 60, points, NUMBERS",
        "INCREASE, 40, 61, points, NUMBERS",
        "INCREASE, 40, 60, %, ANOTHER_MEASURE",
        "DECREASE, 60, 40, points, ANOTHER_MEASURE"
    })
    void whatChangesIsTold(MeasureKind kind, String baseline, String target, String unit, Difference difference) {
        Measure later = An.change(kind, An.decimal(baseline), An.decimal(target), unit);

        assertEquals(difference, An.increase("40", "60", "points").differenceTo(later));
    }

    @Test
    void anotherKindIsAnotherMeasure() {
        assertEquals(Difference.ANOTHER_MEASURE, An.increase("40", "60", "").differenceTo(An.keep("40", "60", "")));
    }

    @Test
    void aBaselineThatIsFoundIsNoOtherNumber() {
        Change before = toBeFound("2026-02-01", "60");

        assertEquals(Difference.BASELINE_FOUND, before.differenceTo(An.increase("40", "60", "")));
        assertEquals(Difference.NUMBERS, before.differenceTo(An.increase("40", "61", "")));
        assertEquals(Difference.NONE, before.differenceTo(toBeFound("2026-03-01", "60")));
    }

    @Test
    void aBaselineThatWasKnownIsNotLostAgain() {
        assertEquals(Difference.NUMBERS, An.increase("40", "60", "").differenceTo(toBeFound("2026-02-01", "60")));
    }

    private static Change toBeFound(String by, String target) {
        return new Change(MeasureKind.INCREASE, new Baseline.ToBeFound(LocalDate.parse(by)), An.decimal(target), "", 0);
    }

    private static Measure measure(MeasureKind kind, String baseline, String target) {
        return An.change(kind, Decimal.stored(baseline), Decimal.stored(target), "");
    }
}
