package org.okrtree.application.checkin;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemoryReadingsAsOfContractTest extends ReadingsAsOfContract {

    private final InMemoryReadings store = new InMemoryReadings();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected Readings readings() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
