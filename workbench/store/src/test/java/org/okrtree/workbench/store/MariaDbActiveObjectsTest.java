package org.okrtree.workbench.store;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
        named = "okr.mariadb",
        matches = "true",
        disabledReason = "the build ran without -Dokr.mariadb")
final class MariaDbActiveObjectsTest extends ActiveObjectsContract {
    @Override
    Database open() {
        return Database.mariaDb();
    }
}
