package org.okrtree.workbench.data;

import org.okrtree.workbench.store.Database;

final class H2ConfluenceDataTest extends ConfluenceDataContract {
    @Override
    Database open() {
        return Database.h2InMemory();
    }
}
