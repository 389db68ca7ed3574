package org.okrtree.workbench.cluster;

import java.util.Optional;

/** Tells the other nodes what they have to forget. */
interface Channel extends AutoCloseable {
    /** What the other nodes said. */
    interface Forget {
        /** A key of a cache; empty for all its keys. */
        void key(String cache, Optional<Object> key);

        /** Everything: something may have been missed. */
        void everything();
    }

    /** Sends it at once, whether or not the sender is in a transaction. */
    void forget(String cache, Optional<Object> key);

    @Override
    void close();
}
