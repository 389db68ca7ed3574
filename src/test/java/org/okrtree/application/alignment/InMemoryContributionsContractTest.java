package org.okrtree.application.alignment;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryContributionsContractTest extends ContributionsContract {

    private final InMemoryContributions store = new InMemoryContributions();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected Contributions contributions() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
