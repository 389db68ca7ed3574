package org.okrtree.architecture.breaks.domain.team;

import java.time.Clock;

/** Breaks a rule: obtains a clock. */
final class TakesAClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
