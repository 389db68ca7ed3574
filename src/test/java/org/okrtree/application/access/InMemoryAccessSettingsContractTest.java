package org.okrtree.application.access;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryAccessSettingsContractTest extends AccessSettingsContract {

    private final InMemoryAccessSettings store = new InMemoryAccessSettings();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected AccessSettings settings() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
