package org.okrtree.workbench.store;

final class PostgresTrapsTest extends StoreTrapsContract {
    @Override
    Database open() {
        return Database.postgres();
    }
}
