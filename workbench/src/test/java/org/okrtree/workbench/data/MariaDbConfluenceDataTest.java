package org.okrtree.workbench.data;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.okrtree.workbench.store.Database;

@EnabledIfSystemProperty(named = "okr.databases", matches = ".*mariadb.*")
final class MariaDbConfluenceDataTest extends ConfluenceDataContract {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
