package org.okrtree.domain.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.KeptPeriods.Period;
import org.okrtree.domain.keyresult.KeptShare;
import org.okrtree.domain.keyresult.Rhythm;

class KeptPeriodsTest {

    private static final KeyResultId ERRORS = new KeyResultId(An.uid());
    private static final CycleId CYCLE = new CycleId(An.uid());
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void ofThirteenWeeksOneWithoutAValueIsSaidBeside() {
        List<CheckIn> weekly = new ArrayList<>();
        for (int week = 0; week < 12; week++) {
            weekly.add(measured(FIRST.plusWeeks(week).toString(), week < 9 ? "0.5" : "1.5"));
        }

        assertEquals(new KeptShare(9, 12, 1), kept(Rhythm.WEEKLY, "2026-03-31", weekly));
    }

    @Test
    void ofSeveralValuesInAPeriodTheLastCounts() {
        CheckIn good = measured("2026-01-02", "0.5");
        CheckIn bad = measured("2026-01-07", "1.5");
        CheckIn nextWeek = measured("2026-01-08", "0.5");

        assertEquals(new KeptShare(1, 2, 0), kept(Rhythm.WEEKLY, "2026-01-08", List.of(bad, good, nextWeek)));
    }

    @Test
    void aConfidenceAloneIsNoReading() {
        CheckIn believed = An.checkIn(ERRORS, CYCLE)
                .withoutValue()
                .confidence(7)
                .validOn("2026-01-02")
                .build();

        assertEquals(new KeptShare(0, 0, 1), kept(Rhythm.WEEKLY, "2026-01-05", List.of(believed)));
    }

    @Test
    void aValueThatWasCorrectedDoesNotCount() {
        CheckIn wrong = measured("2026-01-02", "0.5");
        CheckIn right = An.checkIn(ERRORS, CYCLE)
                .value("1.5")
                .validOn("2026-01-01")
                .replacing(wrong)
                .build();

        assertEquals(new KeptShare(0, 1, 0), kept(Rhythm.WEEKLY, "2026-01-05", List.of(wrong, right)));
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, 13", "EVERY_TWO_WEEKS, 7", "MONTHLY, 3", "ONCE, 1"})
    void aCycleHasAsManyPeriodsAsItsRhythmSays(Rhythm rhythm, int periods) {
        assertEquals(new KeptShare(0, 0, periods), kept(rhythm, "2026-04-30", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2026-01-07, 1", "2026-01-08, 2"})
    void aPeriodThatHasNotBegunIsNotMissing(String until, int missing) {
        assertEquals(new KeptShare(0, 0, missing), kept(Rhythm.WEEKLY, until, List.of()));
    }

    @Test
    void aConfidenceHidesNoReadingOfItsPeriod() {
        CheckIn believed = An.checkIn(ERRORS, CYCLE)
                .withoutValue()
                .confidence(7)
                .validOn("2026-01-05")
                .build();

        assertEquals(
                new KeptShare(1, 1, 0),
                kept(Rhythm.WEEKLY, "2026-01-05", List.of(measured("2026-01-02", "0.5"), believed)));
    }

    @Test
    void eachPeriodOfTheCycleIsToldInItsOrder() {
        List<CheckIn> checkIns = List.of(measured("2026-01-05", "0.5"), measured("2026-02-27", "1.5"));

        assertEquals(
                List.of(Period.INSIDE, Period.OUTSIDE, Period.MISSING), each(Rhythm.MONTHLY, "2026-03-01", checkIns));
        assertEquals(
                List.of(Period.INSIDE, Period.OUTSIDE, Period.TO_COME), each(Rhythm.MONTHLY, "2026-02-28", checkIns));
    }

    @Test
    void whatIsToldOfEachPeriodIsWhatIsCounted() {
        List<CheckIn> checkIns =
                List.of(measured("2026-01-02", "0.5"), measured("2026-01-07", "1.5"), measured("2026-01-15", "1"));

        List<Period> periods = each(Rhythm.WEEKLY, "2026-01-21", checkIns);

        assertEquals(13, periods.size());
        assertEquals(List.of(Period.OUTSIDE, Period.MISSING, Period.INSIDE, Period.TO_COME), periods.subList(0, 4));
        assertEquals(new KeptShare(1, 2, 1), kept(Rhythm.WEEKLY, "2026-01-21", checkIns));
    }

    private static List<Period> each(Rhythm rhythm, String until, List<CheckIn> checkIns) {
        return KeptPeriods.each(An.keep("", "1", "%"), rhythm, FIRST, LAST, LocalDate.parse(until), checkIns);
    }

    private static KeptShare kept(Rhythm rhythm, String until, List<CheckIn> checkIns) {
        return KeptPeriods.share(each(rhythm, until, checkIns));
    }

    private static CheckIn measured(String day, String value) {
        return An.checkIn(ERRORS, CYCLE).validOn(day).value(value).build();
    }
}
