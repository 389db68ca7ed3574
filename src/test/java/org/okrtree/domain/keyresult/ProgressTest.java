package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @Test
    void noWayIsNoProgress() {
        assertThrows(IllegalArgumentException.class, () -> progress("0", "0.00"));
    }

    /** Done and whole way, the share of the time that is over, the percentage points ahead of it. */
    @ParameterizedTest
    @CsvSource({
        "40, 100, 0.62, -22", // 62 % of the time, 40 % of the way
        "40, 100, 0.4, 0",
        "0, 100, 0, 0", // defined on the first day, where a ratio is not
        "0, 100, 1, -100",
        "130, 100, 1, 30",
        "-25, 100, 0.5, -75",
        "-3.5, -7, 0.25, 25", // falling: half of the way at a quarter of the time
        "1, 200, 0, 1", // half a point is rounded up
        "-1, 200, 0, -1", // and away from zero
        "4, 1000, 0, 0",
        "1, 3, 0.3333333333333333, 0"
    })
    void thePaceIsTheDifferenceInPercentagePoints(String done, String whole, String expected, int points) {
        assertEquals(points, progress(done, whole).pointsAheadOf(new BigDecimal(expected)));
    }

    @Test
    void aFigureThatNoTextCanHoldStopsAtTheLargest() {
        Progress far = progress("999999999999999999", "0.000000000001");
        Progress farBack = progress("-999999999999999999", "0.000000000001");

        assertEquals(Integer.MAX_VALUE, far.percent());
        assertEquals(Integer.MIN_VALUE, farBack.percent());
        assertEquals(Integer.MAX_VALUE, far.pointsAheadOf(BigDecimal.ONE));
        assertEquals(Integer.MIN_VALUE, farBack.pointsAheadOf(BigDecimal.ONE));
    }

    @Test
    void theBarStaysInItsFrameHoweverFarTheFigureGoes() {
        assertEquals(100, progress("999999999999999999", "0.000000000001").barPercent());
        assertEquals(0, progress("-999999999999999999", "0.000000000001").barPercent());
    }

    private static Progress progress(String done, String whole) {
        return new Progress(new BigDecimal(done), new BigDecimal(whole));
    }
}
