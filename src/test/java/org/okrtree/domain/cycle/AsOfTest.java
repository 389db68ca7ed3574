package org.okrtree.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.MovableClock;
import org.okrtree.domain.Outcome;

final class AsOfTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The third of February in Shanghai, still the second in Berlin. */
    private final MovableClock clock = MovableClock.at("2026-02-02T18:00:00Z");

    private Outcome<Optional<Instant>> last(String typed, ZoneId zone) {
        return AsOf.of("asOf", typed).then(asOf -> asOf.lastInstantIn(zone, clock));
    }

    private Outcome<LocalDate> day(String typed, ZoneId zone) {
        return AsOf.of("asOf", typed).map(asOf -> asOf.dayIn(zone, clock));
    }

    private static Outcome<Optional<Instant>> until(String instant) {
        return Outcome.done(Optional.of(Instant.parse(instant)));
    }

    @Test
    void nothingTypedIsNow() {
        assertEquals(Outcome.done(Optional.empty()), last(" ", SHANGHAI));
        assertEquals(Outcome.done(LocalDate.of(2026, 2, 3)), day("", SHANGHAI));
    }

    @Test
    void aDayMeansItsEndInTheZoneOfTheCycle() {
        assertEquals(until("2026-02-01T15:59:59.999Z"), last("2026-02-01", SHANGHAI));
        assertEquals(until("2026-02-01T22:59:59.999Z"), last("2026-02-01", BERLIN));
    }

    @Test
    void aDayThatIsAnHourShorterEndsAnHourEarlier() {
        clock.moveBy(java.time.Duration.ofDays(100));

        assertEquals(until("2026-03-28T22:59:59.999Z"), last("2026-03-28", BERLIN));
        assertEquals(until("2026-03-29T21:59:59.999Z"), last("2026-03-29", BERLIN));
    }

    @Test
    void todayAndLaterDaysMeanNow() {
        assertEquals(Outcome.done(Optional.empty()), last("2026-02-03", SHANGHAI));
        assertEquals(Outcome.done(Optional.empty()), last("2026-12-31", SHANGHAI));
        assertEquals(until("2026-02-02T15:59:59.999Z"), last("2026-02-02", SHANGHAI));
        assertEquals(Outcome.done(Optional.empty()), last("2026-02-02", BERLIN));
        assertEquals(Outcome.done(LocalDate.of(2026, 2, 2)), day("2026-12-31", BERLIN));
    }

    @Test
    void anInstantMayBeWrittenInAnyZone() {
        assertEquals(until("2026-02-02T09:30:00.123Z"), last("2026-02-02T17:30:00.123+08:00", BERLIN));
        assertEquals(Outcome.done(LocalDate.of(2026, 2, 2)), day("2026-02-01T20:00:00Z", SHANGHAI));
    }

    @Test
    void anInstantHasToBeFiveSecondsOld() {
        assertEquals(until("2026-02-02T17:59:55Z"), last("2026-02-02T17:59:55Z", BERLIN));
        assertEquals(
                Outcome.refused(new AsOfRefusal.TooYoung("2026-02-02T17:59:55.001Z")),
                last("2026-02-02T17:59:55.001Z", BERLIN));
        assertEquals(
                Outcome.refused(new AsOfRefusal.TooYoung("2027-01-01T00:00:00Z")),
                last("2027-01-01T00:00:00Z", BERLIN));
    }

    @Test
    void theEndOfYesterdayHasToBeFiveSecondsOldToo() {
        MovableClock midnight = MovableClock.at("2026-02-01T23:00:04.998Z");
        Outcome<AsOf> yesterday = AsOf.of("asOf", "2026-02-01");

        assertEquals(
                Outcome.refused(new AsOfRefusal.TooYoung("2026-02-01T22:59:59.999Z")),
                yesterday.then(asOf -> asOf.lastInstantIn(BERLIN, midnight)));
    }

    @Test
    void whatIsNeitherDayNorInstantIsRefusedAndNamesItsField() {
        for (String typed : List.of(
                "yesterday",
                "2026-02-30",
                "2026-2-3",
                "02/03/2026",
                "2026-02-03T10:00",
                "2026-02-03T25:00:00Z",
                "0001-01-01",
                "+999999999-12-31T23:59:59Z",
                "2026-02-03 10:00:00Z")) {
            assertEquals(Outcome.refused(new AsOfRefusal.NotAMoment("asOf", typed)), AsOf.of("asOf", typed), typed);
        }
    }

    @Test
    void aMomentLiesBetweenTheYears1900And2999() {
        for (String typed : List.of("1900-01-01", "2999-12-31")) {
            assertEquals(Outcome.done(typed), AsOf.of("asOf", typed).map(AsOf::text));
        }
        for (String typed : List.of("1899-12-31", "3000-01-01")) {
            assertEquals(Outcome.refused(new AsOfRefusal.NotAMoment("asOf", typed)), AsOf.of("asOf", typed), typed);
        }
    }

    @Test
    void whatWasTypedComesBackAsItIsAsked() {
        for (String typed : List.of("", "2026-02-01", "2026-02-02T09:30:00.123Z")) {
            assertEquals(Outcome.done(typed), AsOf.of("asOf", typed).map(AsOf::text));
        }
    }
}
