package org.okrtree.workbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.store.Database;

final class MovableClockTest {
    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");
    private static final Clock REAL = Clock.fixed(NOON, ZoneOffset.UTC);

    private final MovableClock clock = MovableClock.of(REAL);

    @Test
    void itShowsTheRealTimeUntilItIsMoved() {
        assertEquals(NOON, clock.instant());

        clock.move(Duration.ofDays(7));
        clock.move(Duration.ofHours(1));

        assertEquals(NOON.plus(Duration.ofHours(7 * 24 + 1)), clock.instant());
        assertEquals(Duration.ofHours(7 * 24 + 1), clock.movedBy());
    }

    @Test
    void itIsMovedToADayAtTheSameTimeOfDay() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");

        clock.moveTo(LocalDate.of(2026, 12, 31), shanghai);

        assertEquals(
                "2026-12-31T20:00+08:00[Asia/Shanghai]",
                clock.instant().atZone(shanghai).toString());
    }

    @Test
    void theSameClockInAnotherZoneIsMovedWithIt() {
        Clock elsewhere = clock.withZone(ZoneId.of("Asia/Shanghai"));

        clock.move(Duration.ofDays(1));

        assertEquals(clock.instant(), elsewhere.instant());
        assertEquals(LocalDate.of(2026, 11, 17), LocalDate.now(elsewhere));
    }

    @Test
    void itGoesBackToTheRealTime() {
        clock.move(Duration.ofDays(-3));

        clock.backToRealTime();

        assertEquals(NOON, clock.instant());
    }

    @Test
    void whatIsMovableAlreadyIsSharedAndNotWrappedAgain() {
        assertSame(clock, MovableClock.of(clock));
    }

    @Test
    void aRestartKeepsWhereItWasMovedTo() {
        try (Database database = Database.h2InMemory()) {
            clock.keptIn(new JiraData(database, clock).notes());
            clock.move(Duration.ofDays(7));

            MovableClock afterwards = MovableClock.of(REAL).keptIn(new JiraData(database, REAL).notes());

            assertEquals(clock.instant(), afterwards.instant());
        }
    }
}
