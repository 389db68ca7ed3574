package org.okrtree.application;

import java.util.ConcurrentModificationException;

/** What a unique index of a store would refuse; {@link InMemoryAtomically} runs the deed again. */
public final class InMemoryConflict extends ConcurrentModificationException {

    private static final long serialVersionUID = 1L;

    public InMemoryConflict(String what) {
        super(what);
    }
}
