package org.okrtree.workbench.jira;

import org.okrtree.workbench.store.Database;

final class H2JqlSearchTest extends JqlSearchContract {
    @Override
    Database open() {
        return Database.h2InMemory();
    }
}
