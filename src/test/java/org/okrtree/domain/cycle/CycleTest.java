package org.okrtree.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.TeamRefusal;

class CycleTest {

    private static final CycleId ID = new CycleId(An.uid());

    @Test
    void aCycleIsReadAsTypedAndIsPrepared() {
        Outcome<Cycle> cycle = typed(" 26q1 ", " 一季度 ", "2026-01-01", "2026-03-31", " Asia/Shanghai ");

        assertEquals(
                new Cycle(
                        ID,
                        new ShortKey("26Q1"),
                        "一季度",
                        CycleKind.ORDINARY,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 31),
                        ZoneId.of("Asia/Shanghai"),
                        CycleState.PREPARING,
                        null),
                done(cycle));
    }

    @Test
    void eachFieldOfACycleIsRead() {
        assertEquals(
                new TeamRefusal.BadShortKey("shortKey"),
                refused(typed("26-1", "Spring", "2026-01-01", "2026-03-31", "UTC")));
        assertEquals(new InputRefusal.Missing("name"), refused(typed("26Q1", " ", "2026-01-01", "2026-03-31", "UTC")));
        assertEquals(
                new InputRefusal.NotADay("firstDay", "1 Jan"),
                refused(typed("26Q1", "Spring", "1 Jan", "2026-03-31", "UTC")));
        assertEquals(new InputRefusal.Missing("lastDay"), refused(typed("26Q1", "Spring", "2026-01-01", "", "UTC")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "GMT+25", "asia/shanghai", "+08:00"})
    void aZoneThatIsNotOnTheListIsRefused(String zone) {
        assertEquals(
                new CycleRefusal.NoSuchZone("zone", zone),
                refused(typed("26Q1", "Spring", "2026-01-01", "2026-03-31", zone)));
    }

    @Test
    void aCycleMayLastOneDay() {
        assertEquals(
                LocalDate.of(2026, 1, 1),
                done(typed("26Q1", "Spring", "2026-01-01", "2026-01-01", "UTC")).lastDay());
    }

    @Test
    void aCycleDoesNotEndBeforeItBegins() {
        assertEquals(
                new CycleRefusal.WrongDays("lastDay"),
                refused(typed("26Q1", "Spring", "2026-01-02", "2026-01-01", "UTC")));
        assertThrows(
                IllegalArgumentException.class,
                () -> An.cycle().days("2026-01-02", "2026-01-01").build());
    }

    @Test
    void aCycleLastsTenYearsAtMost() {
        assertEquals(
                LocalDate.of(2036, 1, 1),
                done(typed("26Q1", "Spring", "2026-01-01", "2036-01-01", "UTC")).lastDay());
        assertEquals(
                new CycleRefusal.WrongDays("lastDay"),
                refused(typed("26Q1", "Spring", "2026-01-01", "2036-01-02", "UTC")));
    }

    /** One instant, and the day that it is in the zone of the cycle; the last ones around the change of the clocks. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01T15:59:59.999Z, Asia/Shanghai, 2026-01-01",
        "2026-01-01T16:00:00Z, Asia/Shanghai, 2026-01-02",
        "2026-01-01T04:59:59.999Z, America/New_York, 2025-12-31",
        "2026-01-01T05:00:00Z, America/New_York, 2026-01-01",
        "2026-03-08T04:59:59Z, America/New_York, 2026-03-07",
        "2026-03-08T05:00:00Z, America/New_York, 2026-03-08",
        "2026-03-09T03:59:59Z, America/New_York, 2026-03-08",
        "2026-03-09T04:00:00Z, America/New_York, 2026-03-09",
        "2026-10-24T22:00:00Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T00:30:00Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T01:30:00Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T22:59:59Z, Europe/Berlin, 2026-10-25",
        "2026-10-25T23:00:00Z, Europe/Berlin, 2026-10-26",
        "2026-01-01T10:00:00Z, Pacific/Kiritimati, 2026-01-02"
    })
    void todayIsDecidedInTheZoneOfTheCycle(String now, String zone, String day) {
        Cycle cycle = An.cycle().zone(zone).build();
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);

        assertEquals(LocalDate.parse(day), cycle.today(clock));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 0",
        "2026-01-01, 0",
        "2026-01-02, 0.01",
        "2026-02-20, 0.5",
        "2026-04-10, 0.99",
        "2026-04-11, 1",
        "2026-04-12, 1",
        "2999-12-31, 1"
    })
    void whatIsExpectedGrowsByTheDayFrom0To1(String day, BigDecimal expected) {
        Cycle hundredDays = An.cycle().days("2026-01-01", "2026-04-11").build();

        BigDecimal share = hundredDays.expectedOn(LocalDate.parse(day));

        assertEquals(0, expected.compareTo(share), share.toString());
    }

    @Test
    void aDayOfTwentyThreeHoursIsADay() {
        Cycle cycle = An.cycle()
                .days("2026-03-28", "2026-03-30")
                .zone("Europe/Berlin")
                .build();

        assertEquals(0, new BigDecimal("0.5").compareTo(cycle.expectedOn(LocalDate.of(2026, 3, 29))));
    }

    @Test
    void ofACycleOfOneDayAllIsExpectedOnThatDay() {
        Cycle oneDay = An.cycle().days("2026-01-01", "2026-01-01").build();

        assertEquals(BigDecimal.ZERO, oneDay.expectedOn(LocalDate.of(2025, 12, 31)));
        assertEquals(BigDecimal.ONE, oneDay.expectedOn(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void aThirdOfTheTimeIsAThird() {
        Cycle fourDays = An.cycle().days("2026-01-01", "2026-01-04").build();

        assertEquals(new BigDecimal("0.3333333333333333"), fourDays.expectedOn(LocalDate.of(2026, 1, 2)));
    }

    @Test
    void askedForNoneTheRunningCycleThatBeganLastIsChosen() {
        Cycle earlier = An.cycle().key("25Q4").days("2025-10-01", "2025-12-31").build();
        Cycle later = An.cycle().key("26Q1").days("2026-01-01", "2026-03-31").build();
        Cycle closed = An.cycle()
                .key("26Q2")
                .days("2026-04-01", "2026-06-30")
                .state(CycleState.CLOSED)
                .build();

        assertEquals(Optional.of(later), Cycle.choose(List.of(earlier, later, closed), ""));
        assertEquals(Optional.of(later), Cycle.choose(List.of(later, earlier), ""));
        assertEquals(Optional.empty(), Cycle.choose(List.of(closed), ""));
    }

    @Test
    void whereNoneRunsTheOneThatComesNearestToItIsChosenAndNeverAPracticeCycle() {
        Cycle drafting = An.cycle().key("26Q2").state(CycleState.DRAFTING).build();
        Cycle scoring = An.cycle().key("25Q4").state(CycleState.SCORING).build();
        Cycle practice = An.cycle().key("TRY").kind(CycleKind.PRACTICE).build();
        Cycle running = An.cycle().key("26Q1").build();

        assertEquals(Optional.of(drafting), Cycle.choose(List.of(practice, drafting), ""));
        assertEquals(Optional.of(scoring), Cycle.choose(List.of(scoring, practice, drafting), ""));
        assertEquals(Optional.of(running), Cycle.choose(List.of(scoring, running, drafting), ""));
    }

    @Test
    void ofTwoThatBeganOnOneDayTheOneMadeLastIsChosen() {
        Cycle first = An.cycle().key("26Q1").build();
        Cycle second = An.cycle().key("26H1").build();

        assertEquals(Optional.of(second), Cycle.choose(List.of(first, second), ""));
        assertEquals(Optional.of(second), Cycle.choose(List.of(second, first), ""));
    }

    @Test
    void ofTwoThatRunTheOneInWhichTheTeamTakesPartIsChosen() {
        Cycle withTheTeam =
                An.cycle().key("25Q4").days("2025-10-01", "2025-12-31").build();
        Cycle later = An.cycle().key("26Q1").days("2026-01-01", "2026-03-31").build();
        Cycle drafting = An.cycle().key("26Q2").state(CycleState.DRAFTING).build();

        assertEquals(Optional.of(withTheTeam), Cycle.choose(List.of(withTheTeam, later), "", Set.of(withTheTeam.id())));
        assertEquals(Optional.of(later), Cycle.choose(List.of(drafting, later), "", Set.of(drafting.id())));
    }

    @Test
    void aCycleIsAskedForByShortKeyOrUidInWhateverState() {
        Cycle running = An.cycle().key("26Q1").build();
        Cycle closed = An.cycle().key("25Q4").state(CycleState.CLOSED).build();
        List<Cycle> all = List.of(running, closed);

        assertEquals(Optional.of(closed), Cycle.choose(all, "25Q4"));
        assertEquals(Optional.of(closed), Cycle.choose(all, closed.id().uid()));
        assertEquals(Optional.empty(), Cycle.choose(all, "24Q4"));
    }

    private static Outcome<Cycle> typed(String key, String name, String first, String last, String zone) {
        return Cycle.of(ID, new CycleTyped(key, name, "", first, last, zone, ""), CycleKind.ORDINARY, Optional.empty());
    }
}
