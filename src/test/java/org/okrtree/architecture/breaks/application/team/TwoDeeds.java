package org.okrtree.architecture.breaks.application.team;

import org.okrtree.domain.Outcome;

/** Breaks a rule: a use case with two deeds. */
public final class TwoDeeds {
    public Outcome<String> run() {
        return Outcome.done("");
    }

    public Outcome<String> runAgain() {
        return run();
    }
}
