package org.okrtree.application;

import java.util.function.Supplier;
import org.okrtree.domain.Outcome;

/** One transaction around a use case. */
public interface Atomically {

    /**
     * Runs the deed in one transaction: done is committed, refused is rolled back. When the store meets a conflict with somebody
     * else's transaction, all is rolled back and the deed runs again, at most three times; so it must have no effect but the store.
     * Inside a running transaction the deed joins it.
     *
     * @throws java.util.ConcurrentModificationException when it is a conflict that time too; the same request may be sent once more
     */
    <T> Outcome<T> run(Supplier<Outcome<T>> deed);
}
