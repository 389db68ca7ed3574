package org.okrtree.domain.checkin;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.keyresult.Rhythm;

/**
 * When a team checks in: on one day of each week of the cycle but those without. A week begins on Monday; all through it its check-in may
 * be made, and after the last week until the cycle is closed.
 *
 * @param firstDay of the cycle
 * @param lastDay of the cycle
 * @param weeksWithout the Monday of each
 */
public record CheckInCalendar(LocalDate firstDay, LocalDate lastDay, DayOfWeek day, Set<LocalDate> weeksWithout) {

    /** Where nobody chose another: the week is over and can be told. */
    private static final DayOfWeek USUAL = DayOfWeek.FRIDAY;

    public CheckInCalendar {
        weeksWithout = Set.copyOf(weeksWithout);
    }

    /** @param ofTeam its own day; empty where the cycle's holds */
    public static CheckInCalendar of(Cycle cycle, CyclePlan plan, Optional<DayOfWeek> ofTeam) {
        return new CheckInCalendar(
                cycle.firstDay(),
                cycle.lastDay(),
                ofTeam.or(plan::checkInDay).orElse(USUAL),
                plan.weeksWithoutCheckIn());
    }

    /** The check-in day of the week in which this day lies; empty outside the cycle and in a week without. */
    public Optional<LocalDate> dayInWeekOf(LocalDate today) {
        LocalDate monday = monday(today);
        return Optional.of(monday.with(TemporalAdjusters.nextOrSame(day)))
                .filter(on -> !on.isBefore(firstDay) && !on.isAfter(lastDay) && !weeksWithout.contains(monday));
    }

    /** The first check-in day of a later week; empty when there is none any more. */
    public Optional<LocalDate> dayAfterWeekOf(LocalDate today) {
        LocalDate from =
                today.isBefore(firstDay) ? monday(firstDay) : monday(today).plusWeeks(1);
        return days(from, lastDay).findFirst();
    }

    /** The how many-th week of the cycle it is, from 1; the last one after the cycle, the first one before. */
    public int weekOf(LocalDate today) {
        LocalDate within = today.isAfter(lastDay) ? lastDay : today.isBefore(firstDay) ? firstDay : today;
        return 1 + Math.toIntExact(ChronoUnit.WEEKS.between(monday(firstDay), monday(within)));
    }

    public int weeks() {
        return weekOf(lastDay);
    }

    /** Whether a check-in of this week is still to be made. */
    public boolean isDue(LocalDate today, Collection<CheckIn> checkIns) {
        LocalDate monday = monday(today);
        return dayInWeekOf(today).isPresent()
                && Reading.standing(checkIns).stream()
                        .noneMatch(one -> !one.validOn().isBefore(monday));
    }

    /**
     * Whether the number of a key result is to be read by now: in the week of the last check-in day of each period of its rhythm, and
     * from then on until it was read.
     */
    public boolean asksForReading(Rhythm rhythm, LocalDate today, Collection<CheckIn> checkIns) {
        Optional<LocalDate> due = readingDays(rhythm)
                .map(CheckInCalendar::monday)
                .filter(monday -> !monday.isAfter(today))
                .reduce((before, monday) -> monday);
        return due.isPresent()
                && Reading.standing(checkIns).stream()
                        .noneMatch(
                                one -> one.value().isPresent() && !one.validOn().isBefore(due.get()));
    }

    /** The check-in day on which the number is to be read next, in a later week; empty when there is none any more. */
    public Optional<LocalDate> readingAfterWeekOf(Rhythm rhythm, LocalDate today) {
        LocalDate nextMonday = monday(today).plusWeeks(1);
        return readingDays(rhythm).filter(on -> !on.isBefore(nextMonday)).findFirst();
    }

    private Stream<LocalDate> readingDays(Rhythm rhythm) {
        return IntStream.rangeClosed(0, rhythm.periodOf(lastDay, firstDay, lastDay))
                .mapToObj(period -> readingDay(rhythm, period))
                .flatMap(Optional::stream);
    }

    private Optional<LocalDate> readingDay(Rhythm rhythm, int period) {
        LocalDate begin = rhythm.startOf(period, firstDay, lastDay);
        LocalDate end = rhythm.startOf(period + 1, firstDay, lastDay).minusDays(1);
        return days(begin, end.isAfter(lastDay) ? lastDay : end).reduce((before, on) -> on);
    }

    private Stream<LocalDate> days(LocalDate from, LocalDate until) {
        return Stream.iterate(
                        from.with(TemporalAdjusters.nextOrSame(day)), on -> !on.isAfter(until), on -> on.plusWeeks(1))
                .filter(on -> !on.isBefore(firstDay) && !weeksWithout.contains(monday(on)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
