package org.okrtree.application.checkin;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryCheckInsContractTest extends CheckInsContract {

    private final InMemoryCheckIns store = new InMemoryCheckIns();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected CheckIns checkIns() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
