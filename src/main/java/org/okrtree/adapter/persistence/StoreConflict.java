package org.okrtree.adapter.persistence;

import java.util.ConcurrentModificationException;

/**
 * Somebody else's transaction was faster. Inside of {@link AoAtomically} it makes the deed run again; out of it, it means that the
 * deed was not done though it was run again, and that the same request may simply be sent once more.
 */
public final class StoreConflict extends ConcurrentModificationException {

    private static final long serialVersionUID = 1L;

    StoreConflict(String what) {
        super(what);
    }

    StoreConflict(String what, Throwable cause) {
        super(what, cause);
    }
}
