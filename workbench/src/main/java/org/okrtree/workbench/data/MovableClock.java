package org.okrtree.workbench.data;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A clock that goes on from wherever it was moved to: people and tests need not wait for the end of a cycle. Both faces and the
 * plugin share one. Where it was moved to is noted, so that a restart keeps it.
 */
public final class MovableClock extends Clock {
    private static final String NOTE = "time-moved-by";
    private static final Duration UNSEEN = Duration.ofSeconds(1);

    private final Clock real;
    private final ZoneId zone;
    private final Moved moved;

    /** Shared by the clock and its siblings in other zones. */
    private static final class Moved {
        private final List<Notes> keepers = new CopyOnWriteArrayList<>();
        private volatile Duration by = Duration.ZERO;
        private volatile boolean byOthersToo;
        private volatile Instant readAt = Instant.MIN;

        private Duration at(Instant real) {
            if (byOthersToo && real.isAfter(readAt.plus(UNSEEN))) {
                readAt = real;
                read();
            }
            return by;
        }

        private void read() {
            by = keepers.stream()
                    .flatMap(notes -> notes.about(NOTE).stream())
                    .findFirst()
                    .map(Duration::parse)
                    .orElse(Duration.ZERO);
        }

        private void keep(Duration by) {
            this.by = by;
            keepers.forEach(notes -> notes.keep(NOTE, by.toString()));
        }
    }

    private MovableClock(Clock real, ZoneId zone, Moved moved) {
        this.real = real;
        this.zone = zone;
        this.moved = moved;
    }

    /** The clock itself when it can be moved already, else one in front of it that stands at the same time. */
    public static MovableClock of(Clock clock) {
        return clock instanceof MovableClock movable ? movable : new MovableClock(clock, clock.getZone(), new Moved());
    }

    /** Takes over what was noted there before, and notes there what comes. */
    public MovableClock keptIn(Notes notes) {
        notes.about(NOTE).map(Duration::parse).ifPresent(by -> moved.by = by);
        moved.keepers.add(notes);
        return this;
    }

    /** Other processes move it, too: what they noted is seen here within a second. Caches and jobs go by this clock, so no cache. */
    public MovableClock movedByOthersToo() {
        moved.byOthersToo = true;
        return this;
    }

    /** Takes over what is noted now. */
    void readAgain() {
        moved.read();
    }

    /** How far it is ahead of the real time; negative when it is behind. */
    public Duration movedBy() {
        return moved.at(real.instant());
    }

    /** Moves it on, or back when negative. */
    public void move(Duration further) {
        moved.keep(movedBy().plus(further));
    }

    /** Moves it to this day, at the time of day that it shows in this zone. */
    public void moveTo(LocalDate day, ZoneId in) {
        Instant now = instant();
        move(Duration.between(now, now.atZone(in).with(day).toInstant()));
    }

    /** It is the real time again. */
    public void backToRealTime() {
        moved.keep(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(real, other, moved);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(movedBy());
    }
}
