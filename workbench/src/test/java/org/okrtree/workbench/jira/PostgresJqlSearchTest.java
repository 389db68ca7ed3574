package org.okrtree.workbench.jira;

import org.okrtree.workbench.store.Database;

final class PostgresJqlSearchTest extends JqlSearchContract {
    @Override
    Database open() {
        return Database.postgres();
    }
}
