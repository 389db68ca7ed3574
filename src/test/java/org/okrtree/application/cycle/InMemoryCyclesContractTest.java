package org.okrtree.application.cycle;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryCyclesContractTest extends CyclesContract {

    private final InMemoryCycles store = new InMemoryCycles();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected Cycles cycles() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
