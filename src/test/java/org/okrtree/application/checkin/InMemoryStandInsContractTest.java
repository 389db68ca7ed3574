package org.okrtree.application.checkin;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryStandInsContractTest extends StandInsContract {

    private final InMemoryStandIns store = new InMemoryStandIns();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected StandIns standIns() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
