package org.okrtree.application.sheet;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryAtomically;

final class InMemorySheetsContractTest extends SheetsContract {

    private final InMemorySheets store = new InMemorySheets();
    private final Atomically atomically = new InMemoryAtomically(store);

    @Override
    protected Sheets sheets() {
        return store;
    }

    @Override
    protected Atomically atomically() {
        return atomically;
    }
}
