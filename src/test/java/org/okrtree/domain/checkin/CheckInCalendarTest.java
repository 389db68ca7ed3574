package org.okrtree.domain.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Rhythm;

class CheckInCalendarTest {

    private static final Cycle FIRST_QUARTER =
            An.cycle().days("2026-01-01", "2026-03-31").build();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 6);
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    private final KeyResultId keyResult = new KeyResultId(An.uid());

    private static CheckInCalendar on(DayOfWeek day, LocalDate... weeksWithout) {
        return new CheckInCalendar(FIRST_QUARTER.firstDay(), FIRST_QUARTER.lastDay(), day, Set.of(weeksWithout));
    }

    private CheckIn checkIn(String day) {
        return An.checkIn(keyResult, new CycleId(An.uid())).validOn(day).build();
    }

    @Test
    void aTeamsOwnDayGoesBeforeTheCyclesAndFridayIsTheUsualOne() {
        var plan = An.plan(FIRST_QUARTER).build();

        assertEquals(
                DayOfWeek.FRIDAY,
                CheckInCalendar.of(FIRST_QUARTER, plan, Optional.empty()).day());
        assertEquals(
                DayOfWeek.TUESDAY,
                CheckInCalendar.of(FIRST_QUARTER, plan, Optional.of(DayOfWeek.TUESDAY))
                        .day());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-02", "2026-02-06", "2026-02-08"})
    void allThroughAWeekItsCheckInIsDue(String day) {
        LocalDate today = LocalDate.parse(day);

        assertEquals(Optional.of(FRIDAY), on(DayOfWeek.FRIDAY).dayInWeekOf(today));
        assertTrue(on(DayOfWeek.FRIDAY).isDue(today, List.of(checkIn("2026-02-01"))));
        assertFalse(on(DayOfWeek.FRIDAY).isDue(today, List.of(checkIn("2026-02-02"))));
    }

    @Test
    void aCheckInThatWasCorrectedToAnEarlierWeekDoesNotCount() {
        CheckIn wrong = checkIn("2026-02-03");
        CheckIn right = An.checkIn(keyResult, new CycleId(An.uid()))
                .validOn("2026-01-30")
                .replacing(wrong)
                .build();

        assertTrue(on(DayOfWeek.FRIDAY).isDue(FRIDAY, List.of(wrong, right)));
    }

    @Test
    void inAWeekWithoutNothingIsDue() {
        CheckInCalendar calendar = on(DayOfWeek.FRIDAY, MONDAY);

        assertFalse(calendar.isDue(FRIDAY, List.of()));
        assertEquals(Optional.of(FRIDAY.plusWeeks(1)), calendar.dayAfterWeekOf(FRIDAY));
    }

    @Test
    void theNextCheckInDayIsOfALaterWeekAndNoneComesAfterTheLast() {
        assertEquals(Optional.of(FRIDAY.plusWeeks(1)), on(DayOfWeek.FRIDAY).dayAfterWeekOf(MONDAY));
        assertEquals(Optional.empty(), on(DayOfWeek.FRIDAY).dayAfterWeekOf(LocalDate.of(2026, 3, 27)));
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 2)), on(DayOfWeek.FRIDAY).dayAfterWeekOf(LocalDate.of(2025, 11, 1)));
    }

    @Test
    void outsideTheCycleNothingIsDue() {
        // the first of January is a Thursday, the last of March a Tuesday
        assertEquals(Optional.empty(), on(DayOfWeek.WEDNESDAY).dayInWeekOf(LocalDate.of(2026, 1, 1)));
        assertEquals(Optional.empty(), on(DayOfWeek.WEDNESDAY).dayInWeekOf(LocalDate.of(2026, 3, 31)));
        assertEquals(Optional.empty(), on(DayOfWeek.FRIDAY).dayInWeekOf(LocalDate.of(2026, 4, 3)));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-01, 1", "2026-01-01, 1", "2026-01-05, 2", "2026-03-31, 14", "2026-05-01, 14"})
    void weeksAreCountedFromTheFirstMonday(String day, int week) {
        assertEquals(week, on(DayOfWeek.FRIDAY).weekOf(LocalDate.parse(day)));
        assertEquals(14, on(DayOfWeek.FRIDAY).weeks());
    }

    @ParameterizedTest
    @CsvSource({
        // weekly: every week; every two weeks: in the second of them, Thursday the 1st to Wednesday the 14th
        "weekly, 2026-01-05, true",
        "two-weeks, 2026-01-04, false",
        "two-weeks, 2026-01-05, true",
        // monthly: in the week of January's last Friday, the 30th
        "monthly, 2026-01-25, false",
        "monthly, 2026-01-26, true",
        // once: in the week of the last Friday of the cycle, and after it
        "once, 2026-03-22, false",
        "once, 2026-03-23, true",
        "once, 2026-04-10, true"
    })
    void aReadingIsAskedForInTheWeekOfTheLastCheckInDayOfItsPeriod(String rhythm, String day, boolean isAsked) {
        assertEquals(
                isAsked,
                on(DayOfWeek.FRIDAY)
                        .asksForReading(Rhythm.ofCode(rhythm).orElseThrow(), LocalDate.parse(day), List.of()));
    }

    @Test
    void aReadingIsAskedForUntilItWasRead() {
        LocalDate february = LocalDate.of(2026, 2, 10);
        CheckIn believed = An.checkIn(keyResult, new CycleId(An.uid()))
                .validOn("2026-02-05")
                .withoutValue()
                .build();

        assertTrue(on(DayOfWeek.FRIDAY)
                .asksForReading(Rhythm.MONTHLY, february, List.of(checkIn("2026-01-20"), believed)));
        assertFalse(on(DayOfWeek.FRIDAY).asksForReading(Rhythm.MONTHLY, february, List.of(checkIn("2026-01-28"))));
    }

    @Test
    void theNextReadingDayIsNamed() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 27)),
                on(DayOfWeek.FRIDAY).readingAfterWeekOf(Rhythm.MONTHLY, MONDAY));
        assertEquals(Optional.empty(), on(DayOfWeek.FRIDAY).readingAfterWeekOf(Rhythm.ONCE, LocalDate.of(2026, 3, 30)));
    }

    @Test
    void aWednesdayBeforeTheFirstDayIsNoCheckInDayOfTheCycle() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 7)),
                on(DayOfWeek.WEDNESDAY).dayAfterWeekOf(LocalDate.of(2025, 11, 1)));
    }

    @Test
    void aReadingIsAskedForInTheWeekBeforeOneWithout() {
        CheckInCalendar calendar = on(DayOfWeek.FRIDAY, LocalDate.of(2026, 1, 26));

        assertFalse(calendar.asksForReading(Rhythm.MONTHLY, LocalDate.of(2026, 1, 18), List.of()));
        assertTrue(calendar.asksForReading(Rhythm.MONTHLY, LocalDate.of(2026, 1, 19), List.of()));
    }

    @Test
    void aReadingOfThePeriodBeforeIsNotTheOneThatIsAskedFor() {
        assertTrue(on(DayOfWeek.FRIDAY)
                .asksForReading(Rhythm.MONTHLY, LocalDate.of(2026, 2, 24), List.of(checkIn("2026-01-28"))));
    }

    @Test
    void aReadingIsAskedForFromTheMondayOfItsWeekAlsoWhereAPeriodBeginsOnAnotherDay() {
        // the weeks of this cycle begin on Thursdays: the second has its check-in day on the ninth of January
        List<CheckIn> before = List.of(checkIn("2026-01-02"));

        assertFalse(on(DayOfWeek.FRIDAY).asksForReading(Rhythm.WEEKLY, LocalDate.of(2026, 1, 4), before));
        assertTrue(on(DayOfWeek.FRIDAY).asksForReading(Rhythm.WEEKLY, LocalDate.of(2026, 1, 5), before));
    }
}
