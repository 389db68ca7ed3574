package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.XmlBackup;
import org.okrtree.workbench.store.XmlBackup.BrokenBackupException;

/** The host's own tables into a file and back; those of the very jar are in {@code PluginBackupIT}. */
final class BackupTest {
    private final Database database = Database.h2InMemory();
    private final JiraData jira = new JiraData(database, Clock.systemUTC());
    private final Project project = jira.addProject("GW", "Gateway", "", "nobody", 1);
    private final XmlBackup backup = new XmlBackup(database);

    @AfterEach
    void close() {
        database.close();
    }

    private String written() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        backup.write(file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private XmlBackup.Restored restore(String file) throws IOException, BrokenBackupException {
        return backup.restore(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "<a> & \"b\"", "电源 🔋", "one\r\ntwo\tthree", " around ", ""})
    void everyTextThatXmlKnowsComesBackAsItWas(String text) throws Exception {
        long id = jira.create(project.id(), IssueFields.task(text), "nobody").id();
        String file = written();
        jira.delete(id);

        restore(file);

        assertEquals(text, jira.issue(id).orElseThrow().summary());
    }

    @Tag("T22")
    @ParameterizedTest
    @ValueSource(strings = {"a\u0001b", "bell \u0007", "half \uD83D of a pair", "\uDE00 the other half"})
    void aCharacterThatXmlDoesNotKnowMakesTheBackupUnrestorable(String text) throws Exception {
        jira.create(project.id(), IssueFields.task(text), "nobody");
        String file = written();

        BrokenBackupException refused = assertThrows(BrokenBackupException.class, () -> restore(file));

        assertTrue(refused.getMessage().contains("WB_ISSUE, column SUMMARY"), refused.getMessage());
        assertTrue(refused.getMessage().contains("refuse them when it is typed"), refused.getMessage());
    }

    @Test
    void aBrokenFileChangesNothing() {
        long id = jira.create(project.id(), IssueFields.task("stays"), "nobody").id();

        assertThrows(BrokenBackupException.class, () -> restore("<backup><row table=\"WB_ISSUE\"></row>"));

        assertEquals("stays", jira.issue(id).orElseThrow().summary());
    }

    @Test
    void aTableThatIsNotHereIsRefused() {
        BrokenBackupException refused = assertThrows(
                BrokenBackupException.class, () -> restore("<backup><row table=\"AO_123456_THING\"></row></backup>"));

        assertTrue(refused.getMessage().contains("install the same plugins first"), refused.getMessage());
    }

    @Test
    void numbersGoOnBehindTheRestoredOnes() throws Exception {
        long id = jira.create(project.id(), IssueFields.task("first"), "nobody").id();

        restore(written());

        assertTrue(
                jira.create(project.id(), IssueFields.task("second"), "nobody").id() > id);
    }
}
