package org.okrtree.architecture.breaks.application.team;

import org.okrtree.domain.Outcome;

/** Breaks a rule: a use case that may be extended. */
public class NotFinal {
    public Outcome<String> run() {
        return Outcome.done("");
    }
}
