package org.okrtree.workbench.data;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.okrtree.workbench.store.Database;

@EnabledIfSystemProperty(named = "okr.databases", matches = ".*mariadb.*")
final class MariaDbJiraDataTest extends JiraDataContract {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
