package org.okrtree.workbench.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;

/** What a kill could leave behind, made by hand in the sample company's data, one half at a time. */
final class HalvesIT {
    private static final String PREFIX = RealActiveObjects.tablePrefix("org.okrtree.okr-plugin") + "_";

    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = Workbench.start(
                WorkbenchOptions.inMemory().in(face -> Database.postgres()).withSampleRequests());
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    private static List<String> foundAfter(String change) throws SQLException {
        try (Connection connection = workbench.jiraDatabase().connectionOfItsOwn();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change.replaceAll("\\{([A-Z_]+)}", "\"" + PREFIX + "$1\""));
            List<String> found = Halves.in(connection);
            connection.rollback();
            return found;
        }
    }

    @Test
    void inTheSampleCompanyAllIsWhole() throws SQLException {
        assertEquals(List.of(), foundAfter("SELECT 1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a revision without its text           | DELETE FROM {REV_TEXT} WHERE "ID" = (SELECT max("ID") FROM {REV_TEXT})
                    a text without its revision           | DELETE FROM {REVISION} WHERE "ID" = (SELECT max("ID") FROM {REVISION})
                    does not follow the one before        | UPDATE {REVISION} SET "REV_NO" = 3 WHERE "REV_NO" = 2
                    does not name the hash of the one     | UPDATE {REVISION} SET "PREV_SHA" = '-' WHERE "REV_NO" = 2
                    has not the hash of its text          | UPDATE {REV_TEXT} SET "CONTENT" = replace("CONTENT", 'why', 'Why')
                    a sheet whose state is not            | UPDATE {SHEET} SET "SHEET_STATE" = 'draft'
                    calls the line                        | UPDATE {LINE} SET "REF_NO" = 0
                    and was never published               | UPDATE {LINE} SET "OWN_UID" = reverse("OWN_UID")
                    a line whose version is not           | DELETE FROM {LINE_EDIT} WHERE "ID" = (SELECT max("ID") FROM {LINE_EDIT})
                    a line that does not say what its     | UPDATE {LINE} SET "TITLE" = upper("TITLE")
                    an edit without its line              | DELETE FROM {LINE} WHERE "ID" = (SELECT max("ID") FROM {LINE})
                    a check-in without its reading        | DELETE FROM {READING} WHERE "SEQ_NO" = 1
                    a reading without its check-in        | DELETE FROM {CHECK_IN}
                    a key result that has not exactly one | UPDATE {READING} SET "KNOWN_TO" = 9223372036854775807
                    a reading that does not end where     | UPDATE {READING} SET "KNOWN_TO" = "KNOWN_TO" - 1 WHERE "SEQ_NO" = 1
                    a link without its audit entry        | DELETE FROM {AUDIT_ENTRY} WHERE "DEED" = 'issue.linked'
                    an audit entry of a link that is not  | DELETE FROM {WORK_LINK} WHERE "ID" = (SELECT max("ID") FROM {WORK_LINK})
                    a row of SHEET without its audit      | DELETE FROM {AUDIT_ENTRY} WHERE "DEED" = 'sheet.started'
                    a row of TEAM without its audit       | DELETE FROM {AUDIT_ENTRY} WHERE "DEED" = 'team.added'
                    a row of CYCLE without its audit      | DELETE FROM {AUDIT_ENTRY} WHERE "DEED" = 'cycle.prepared'
                    """)
    void whatIsHalfIsFound(String half, String change) throws SQLException {
        List<String> found = foundAfter(change);

        assertTrue(found.stream().anyMatch(one -> one.contains(half)), found::toString);
    }
}
