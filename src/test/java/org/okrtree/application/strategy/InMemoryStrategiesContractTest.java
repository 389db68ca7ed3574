package org.okrtree.application.strategy;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryStrategiesContractTest extends StrategiesContract {

    private final InMemoryStrategies store = new InMemoryStrategies();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected Strategies strategies() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
