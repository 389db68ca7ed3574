package org.okrtree.wiring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of whoever runs the plugin: the one that the host offers as a service of type {@link Clock} with the property
 * {@code okr.clock=workbench}, else the system's. No product offers one. The workbench does, so that the end of a cycle and a
 * check-in that is due can be tried today; it is asked for at each call, since it may come, go and be moved.
 */
final class HostClock extends Clock {
    private final Supplier<Clock> offered;
    private final ZoneId zone;

    HostClock(Supplier<Clock> offered, ZoneId zone) {
        this.offered = offered;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HostClock(offered, other);
    }

    @Override
    public Instant instant() {
        return offered.get().instant();
    }
}
