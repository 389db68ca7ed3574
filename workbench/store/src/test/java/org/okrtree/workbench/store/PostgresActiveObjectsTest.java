package org.okrtree.workbench.store;

final class PostgresActiveObjectsTest extends ActiveObjectsContract {
    @Override
    Database open() {
        return Database.postgres();
    }
}
