package org.okrtree.architecture.breaks.domain.team;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks a rule: names the method that asks the time. */
final class NamesTheTime {
    Supplier<Instant> time() {
        return Instant::now;
    }
}
