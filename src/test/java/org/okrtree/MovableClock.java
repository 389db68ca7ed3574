package org.okrtree;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until an example moves it. Its views in other zones move with it. */
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** @param instant such as {@code 2026-02-02T09:00:00Z} */
    public static MovableClock at(String instant) {
        return new MovableClock(new AtomicReference<>(Instant.parse(instant)), ZoneOffset.UTC);
    }

    public void moveTo(String instant) {
        now.set(Instant.parse(instant));
    }

    public void moveBy(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }
}
