package org.okrtree.application.sheet;

import org.okrtree.application.Atomically;
import org.okrtree.application.InMemoryStores;

final class InMemorySheetLogContractTest extends SheetLogContract {

    private final InMemoryStores stores = new InMemoryStores();

    @Override
    protected SheetLog log() {
        return stores.sheetLog;
    }

    @Override
    protected Atomically atomically() {
        return stores.atomically;
    }
}
