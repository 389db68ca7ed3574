package org.okrtree.application;

import org.okrtree.application.person.InMemoryPeople;
import org.okrtree.application.person.People;

final class InMemoryAtomicallyContractTest extends AtomicallyContract {

    private final InMemoryPeople people = new InMemoryPeople();
    private final Atomically atomically = new InMemoryAtomically(people);

    @Override
    protected Atomically atomically() {
        return atomically;
    }

    @Override
    protected People people() {
        return people;
    }
}
