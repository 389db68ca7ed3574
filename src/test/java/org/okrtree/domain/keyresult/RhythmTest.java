package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2025-12-31, 0",
        "WEEKLY, 2026-01-07, 0",
        "WEEKLY, 2026-01-08, 1",
        "WEEKLY, 2026-03-31, 12",
        "EVERY_TWO_WEEKS, 2026-01-14, 0",
        "EVERY_TWO_WEEKS, 2026-01-15, 1",
        "MONTHLY, 2026-01-31, 0",
        "MONTHLY, 2026-03-01, 2",
        "ONCE, 2026-01-01, 0",
        "ONCE, 2026-03-31, 0"
    })
    void periodsAreCountedFromTheFirstDayOfTheCycle(Rhythm rhythm, LocalDate day, int before) {
        assertEquals(before, rhythm.periodOf(day, FIRST, LAST));
    }
}
