package org.okrtree.application.publication;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryRevisionsContractTest extends RevisionsContract {

    private final InMemoryRevisions store = new InMemoryRevisions();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected Revisions revisions() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
