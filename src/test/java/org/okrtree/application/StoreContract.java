package org.okrtree.application;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ConcurrentModificationException;
import org.okrtree.domain.Outcome;

/** What the contract of every store begins with: the transaction around it. */
public abstract class StoreContract {

    protected abstract Atomically atomically();

    protected final void write(Runnable deed) {
        atomically().run(() -> {
            deed.run();
            return Outcome.done(true);
        });
    }

    /** The deed is a conflict, and still one when it is run again. */
    protected final void assertConflict(Runnable deed) {
        assertThrows(ConcurrentModificationException.class, () -> write(deed));
    }
}
