package org.okrtree.workbench.data;

import org.okrtree.workbench.store.Database;

final class PostgresJiraDataTest extends JiraDataContract {
    @Override
    Database open() {
        return Database.postgres();
    }
}
