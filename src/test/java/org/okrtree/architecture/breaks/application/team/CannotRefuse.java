package org.okrtree.architecture.breaks.application.team;

/** Breaks a rule: a use case that cannot refuse. */
public final class CannotRefuse {
    public String run() {
        return "";
    }
}
