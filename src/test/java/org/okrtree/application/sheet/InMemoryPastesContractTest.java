package org.okrtree.application.sheet;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryStores;

final class InMemoryPastesContractTest extends PastesContract {

    private final InMemoryStores stores = new InMemoryStores();

    @Override
    protected Pastes pastes() {
        return stores.pastes;
    }

    @Override
    protected Atomically atomically() {
        return stores.atomically;
    }
}
