package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrtree.workbench.store.XmlBackup;
import org.okrtree.workbench.store.XmlBackup.BrokenBackupException;

/** A plugin that stores whatever is typed, and what becomes of the host's backup. */
final class UnrestorableTest {
    @TempDir
    Path folder;

    private Bench bench;

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(Product.JIRA, folder);
        bench.host()
                .install(PluginJar.plugin()
                        .module("<ao key='ao'><entity>org.example.Note</entity></ao>")
                        .source(
                                "Note",
                                "public interface Note extends net.java.ao.Entity { String getSaid(); void setSaid(String said); }")
                        .beans("")
                        .servlet("Keep", "", """
                        Wiring.host(ActiveObjects.class).create(Note.class, Map.of("SAID", request.getParameter("said")));
                        """)
                        .in(folder));
    }

    @AfterEach
    void end() {
        bench.close();
    }

    private XmlBackup.Restored writtenAndRestored() throws IOException, BrokenBackupException {
        XmlBackup backup = new XmlBackup(bench.database());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        backup.write(file);
        return backup.restore(new ByteArrayInputStream(file.toByteArray()));
    }

    @Test
    void whatIsWrittenWithPlainTextIsRestored() throws Exception {
        bench.get("/plugins/servlet/example/Keep?said=plain");

        assertEquals(1, writtenAndRestored().rows());
    }

    @Tag("T22")
    @Test
    void aPluginThatStoresAControlCharacterMakesTheBackupUnrestorable() {
        bench.get("/plugins/servlet/example/Keep?said=a%01b");

        BrokenBackupException refused = assertThrows(BrokenBackupException.class, this::writtenAndRestored);

        assertTrue(
                refused.getMessage().matches("(?s)Row 1, table AO_\\w+_NOTE, column SAID: .*"), refused.getMessage());
        assertTrue(refused.getMessage().contains("refuse them when it is typed"), refused.getMessage());
    }
}
