package org.okrtree.application.worklink;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryWorkLinksContractTest extends WorkLinksContract {

    private final InMemoryWorkLinks store = new InMemoryWorkLinks();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected WorkLinks links() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
