package org.okrtree.adapter.confluence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.published.PauseBeforeAsking;

/** After a failure nobody asks for a while; then one asks for all: by what comes of it they may again, or go on waiting. */
public final class Breaker implements PauseBeforeAsking {

    static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private @Nullable Instant openUntil;

    public Breaker(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mayAsk() {
        if (openUntil == null) {
            return true;
        }
        if (clock.instant().isBefore(openUntil)) {
            return false;
        }
        failed();
        return true;
    }

    synchronized void answered() {
        openUntil = null;
    }

    @Override
    public synchronized boolean end() {
        boolean wasOpen = openUntil != null;
        answered();
        return wasOpen;
    }

    synchronized void failed() {
        openUntil = clock.instant().plus(REST);
    }
}
