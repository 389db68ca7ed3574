package org.okrtree.workbench.store;

final class H2TrapsTest extends StoreTrapsContract {
    @Override
    Database open() {
        return Database.h2InMemory();
    }
}
