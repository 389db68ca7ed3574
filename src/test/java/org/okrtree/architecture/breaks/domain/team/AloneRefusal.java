package org.okrtree.architecture.breaks.domain.team;

import org.okrtree.domain.Refusal;

/** Breaks a rule: a refusal outside of a sealed interface. */
record AloneRefusal() implements Refusal {
    @Override
    public Kind kind() {
        return Kind.NOT_NOW;
    }

    @Override
    public String key() {
        return "";
    }
}
