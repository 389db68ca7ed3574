package org.okrtree.application.team;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryTeamsContractTest extends TeamsContract {

    private final InMemoryTeams store = new InMemoryTeams();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected Teams teams() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
