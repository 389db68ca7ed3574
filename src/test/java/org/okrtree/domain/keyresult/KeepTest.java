package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.keyresult.Keep.Side;
import org.okrtree.domain.keyresult.Measure.Difference;

class KeepTest {

    @ParameterizedTest
    @CsvSource({"80, 120, 80", "80, 120, 120", "80, 120, 97.5", "80, '', 1000", "'', 1, 1", "'', 1, -5", "5, 5, 5.0"})
    void theEdgesBelongToTheRange(String low, String high, String value) {
        Keep range = An.keep(low, high, "ms");

        assertEquals(new Keep.Standing(Side.INSIDE, BigDecimal.ZERO), range.standingAt(An.decimal(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "80, 120, 79.9, BELOW, 0.1",
        "80, 120, 125, ABOVE, 5",
        "80, '', 0, BELOW, 80",
        "'', 1, 1.01, ABOVE, 0.01"
    })
    void outsideItIsSaidByHowMuch(String low, String high, String value, Side side, String by) {
        assertEquals(
                new Keep.Standing(side, new BigDecimal(by)),
                An.keep(low, high, "ms").standingAt(An.decimal(value)));
    }

    @Test
    void halfOutOfARangeIsNotHalfASuccess() {
        assertEquals(Optional.empty(), An.keep("80", "120", "").progressAt(An.decimal("100")));
        assertEquals(Optional.empty(), An.keep("80", "120", "").paceAt(An.decimal("100"), BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "120.1, 120"})
    void aRangeHasABoundAndDoesNotCross(String low, String high) {
        assertThrows(IllegalArgumentException.class, () -> An.keep(low, high, ""));
    }

    @ParameterizedTest
    @CsvSource({"-1", "13"})
    void noneToTwelveDecimalsAreShown(int decimals) {
        assertThrows(IllegalArgumentException.class, () -> new Keep(An.decimal("1"), null, "", decimals));
    }

    @ParameterizedTest
    @CsvSource({"100, 121, true", "121, 130, false", "121, 100, false", "100, 80, false"})
    void onlyLeavingTheRangeIsAStepBack(String before, String now, boolean isBack) {
        assertEquals(isBack, An.keep("80", "120", "ms").isStepBack(An.decimal(before), An.decimal(now)));
    }

    @Test
    void anyNumberIsAValue() {
        assertEquals(An.decimal("-3.5"), done(An.keep("80", "120", "ms").valueOf("value", "-3.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "80.0, 120, ms, NONE",
        "81, 120, ms, NUMBERS",
        "80, 121, ms, NUMBERS",
        "80, '', ms, NUMBERS",
        "'', 120, ms, NUMBERS",
        "80, 120, s, ANOTHER_MEASURE"
    })
    void whatChangesIsTold(String low, String high, String unit, Difference difference) {
        assertEquals(difference, An.keep("80", "120", "ms").differenceTo(An.keep(low, high, unit)));
    }

    @Test
    void anotherKindIsAnotherMeasure() {
        assertEquals(Difference.ANOTHER_MEASURE, An.keep("80", "120", "").differenceTo(An.increase("80", "120", "")));
    }
}
