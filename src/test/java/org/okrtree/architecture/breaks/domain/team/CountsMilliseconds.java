package org.okrtree.architecture.breaks.domain.team;

/** Breaks a rule: asks the machine for its time. */
final class CountsMilliseconds {
    long time() {
        return System.currentTimeMillis();
    }
}
