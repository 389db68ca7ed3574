package org.okrtree.workbench.store;

final class H2ActiveObjectsTest extends ActiveObjectsContract {
    @Override
    Database open() {
        return Database.h2InMemory();
    }
}
