package org.okrtree.workbench.jira;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.okrtree.workbench.store.Database;

@EnabledIfSystemProperty(named = "okr.databases", matches = ".*mariadb.*")
final class MariaDbJqlSearchTest extends JqlSearchContract {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
