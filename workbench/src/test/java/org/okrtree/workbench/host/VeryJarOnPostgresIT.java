package org.okrtree.workbench.host;

import org.okrtree.workbench.store.Database;

final class VeryJarOnPostgresIT extends VeryJarContract {
    @Override
    Database open() {
        return Database.postgres();
    }
}
