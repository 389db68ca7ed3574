package org.okrtree.workbench.data;

import org.okrtree.workbench.store.Database;

final class H2JiraDataTest extends JiraDataContract {
    @Override
    Database open() {
        return Database.h2InMemory();
    }
}
