package org.okrtree.workbench.data;

import org.okrtree.workbench.store.Database;

final class PostgresConfluenceDataTest extends ConfluenceDataContract {
    @Override
    Database open() {
        return Database.postgres();
    }
}
