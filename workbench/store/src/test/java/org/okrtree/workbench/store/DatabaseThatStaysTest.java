package org.okrtree.workbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.function.Supplier;
import net.java.ao.DBParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

final class DatabaseThatStaysTest {
    @TempDir
    Path directory;

    @Test
    void whatIsInAnH2FileIsThereAfterReopening() {
        assertKept(() -> Database.h2File(directory.resolve("jira")));
    }

    @Test
    void whatIsInAPostgresDirectoryIsThereAfterReopening() {
        assertKept(() -> Database.postgresIn(directory.resolve("pg"), "jira"));
    }

    @Test
    @EnabledIfSystemProperty(
            named = "okr.mariadb",
            matches = "true",
            disabledReason = "the build ran without -Dokr.mariadb")
    void whatIsInAMariaDbDirectoryIsThereAfterReopening() {
        assertKept(() -> Database.mariaDbIn(directory.resolve("maria"), "jira"));
    }

    private static void assertKept(Supplier<Database> open) {
        try (Database first = open.get()) {
            migrated(first).create(Note.class, new DBParam("OWN_UID", "A"), new DBParam("MADE_AT", 1L));
        }

        try (Database second = open.get()) {
            assertEquals(1, migrated(second).count(Note.class));
        }
    }

    @SuppressWarnings("unchecked")
    private static RealActiveObjects migrated(Database database) {
        RealActiveObjects ao = new RealActiveObjects(database, "org.okrtree.example");
        ao.migrate(Note.class);
        return ao;
    }
}
