package org.okrtree.workbench.host;

import org.okrtree.workbench.store.Database;

final class VeryJarIT extends VeryJarContract {
    @Override
    Database open() {
        return Database.h2InMemory();
    }
}
