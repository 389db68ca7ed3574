package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.XmlBackup;

/** The tables of the host and of the very jar, out of one face and into an empty one. */
final class PluginBackupIT {
    @Tag("T22")
    @Test
    void aBackupOfTheSampleCompanyIsTheSameInAnEmptyFace() throws Exception {
        comesBack(WorkbenchOptions.inMemory()::in, name -> Database.h2InMemory());
    }

    @Tag("T22")
    @Test
    void aBackupOfTheSampleCompanyIsTheSameInAnEmptyFaceOnPostgresql() throws Exception {
        comesBack(WorkbenchOptions.inMemory()::in, name -> Database.postgres());
    }

    private static void comesBack(
            Function<Function<String, Database>, WorkbenchOptions> options, Function<String, Database> database)
            throws Exception {
        try (Workbench full = Workbench.start(options.apply(database).withSampleRequests());
                Workbench empty = Workbench.start(options.apply(database))) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            new XmlBackup(full.jiraDatabase()).write(file);

            XmlBackup.Restored restored =
                    new XmlBackup(empty.jiraDatabase()).restore(new ByteArrayInputStream(file.toByteArray()));
            empty.jira().forget();

            assertEquals(new PluginTables(full.jiraDatabase()).rows(), new PluginTables(empty.jiraDatabase()).rows());
            assertTrue(restored.rows() > 300, restored.toString());
            assertEquals(
                    Surfaces.seenBy(full, "tao").rest(),
                    Surfaces.seenBy(empty, "tao").rest());
        }
    }
}
