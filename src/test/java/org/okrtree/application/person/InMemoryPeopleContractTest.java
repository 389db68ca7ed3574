package org.okrtree.application.person;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryPeopleContractTest extends PeopleContract {

    private final InMemoryPeople store = new InMemoryPeople();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected People people() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
