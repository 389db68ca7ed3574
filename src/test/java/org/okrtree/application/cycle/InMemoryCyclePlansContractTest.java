package org.okrtree.application.cycle;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryCyclePlansContractTest extends CyclePlansContract {

    private final InMemoryCyclePlans store = new InMemoryCyclePlans();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected CyclePlans plans() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
