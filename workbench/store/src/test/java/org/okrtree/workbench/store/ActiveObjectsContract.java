package org.okrtree.workbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a plugin meets in Active Objects; the same examples run on every database. */
abstract class ActiveObjectsContract {
    private static final String NAMESPACE = "org.okrtree.example";

    private Database database;
    private RealActiveObjects ao;

    abstract Database open();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void migrated() {
        database = open();
        ao = new RealActiveObjects(database, NAMESPACE);
        ao.migrate(Note.class);
    }

    @AfterEach
    void closed() {
        database.close();
    }

    private Note write(String uid, String body) {
        return ao.create(
                Note.class, new DBParam("OWN_UID", uid), new DBParam("MADE_AT", 1L), new DBParam("BODY", body));
    }

    @Tag("T21")
    @Test
    void whatIsWrittenIsReadInAnotherManager() {
        write("A", "one million is written \uD83D\uDE00 and 目标");
        RealActiveObjects other = migratedAgain();

        Note[] read = other.find(Note.class, Query.select().where("OWN_UID = ?", "A"));

        assertEquals(1, read.length);
        assertEquals("one million is written \uD83D\uDE00 and 目标", read[0].getBody());
    }

    @SuppressWarnings("unchecked")
    private RealActiveObjects migratedAgain() {
        RealActiveObjects other = new RealActiveObjects(database, NAMESPACE);
        other.migrate(Note.class);
        return other;
    }

    @Test
    void aTableBearsThePrefixOfItsNamespace() throws SQLException {
        String table = RealActiveObjects.tablePrefix(NAMESPACE) + "_NOTE";
        String quoted = database.kind() == Database.Kind.MARIADB ? "`" + table + "`" : "\"" + table + "\"";

        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + quoted)) {
            assertTrue(rows.next());
        }
    }

    @Test
    void aSecondRowOfTheSameUidIsRefusedWithItsSqlException() {
        write("A", "first");

        ActiveObjectsException refused = assertThrows(ActiveObjectsException.class, () -> write("A", "second"));

        SQLException cause = assertInstanceOf(SQLException.class, refused.getCause());
        assertTrue(cause.getSQLState().startsWith("23"), cause.getSQLState());
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> ao.executeInTransaction(() -> {
                    write("A", "first");
                    throw new IllegalStateException("no");
                }));

        assertEquals(0, ao.count(Note.class));
        assertEquals(0, database.connectionsInUse());
    }

    @Tag("T16")
    @Test
    void anInnerTransactionJoinsTheOuterOne() {
        assertThrows(
                IllegalStateException.class,
                () -> ao.executeInTransaction(() -> {
                    ao.executeInTransaction(() -> write("A", "inner"));
                    throw new IllegalStateException("no");
                }));

        assertEquals(0, ao.count(Note.class));
    }

    @Tag("T16")
    @Test
    void afterAFailedTransactionTheThreadWritesAgain() {
        write("A", "first");
        assertThrows(ActiveObjectsException.class, () -> ao.executeInTransaction(() -> write("A", "second")));

        ao.executeInTransaction(() -> write("B", "third"));

        assertEquals(2, ao.count(Note.class));
    }

    @Test
    void rowsAreWrittenAsOneBatchAndStreamed() {
        ao.create(
                Note.class,
                List.of(
                        Map.of("OWN_UID", "A", "MADE_AT", 1L, "BODY", "x"),
                        Map.of("OWN_UID", "B", "MADE_AT", 2L, "BODY", "y")));
        List<String> seen = new ArrayList<>();

        ao.stream(Note.class, Query.select("ID, OWN_UID").order("OWN_UID DESC"), note -> seen.add(note.getOwnUid()));

        assertEquals(List.of("B", "A"), seen);
    }

    @Test
    void aRowIsClaimedByDeletingItOnce() {
        Note note = write("A", "x");

        int first = ao.deleteWithSQL(Note.class, "ID = ? AND MADE_AT = ?", note.getID(), 1L);
        int second = ao.deleteWithSQL(Note.class, "ID = ? AND MADE_AT = ?", note.getID(), 1L);

        assertEquals(1, first);
        assertEquals(0, second);
    }

    @Tag("T12")
    @Test
    void nothingIsReadBeforeTheSchemaIsReady() {
        RealActiveObjects early = new RealActiveObjects(database, NAMESPACE);

        assertThrows(ActiveObjectsException.class, () -> early.count(Note.class));
    }

    @Tag("T13")
    @Test
    void aColumnNameForbiddenByTheProductsIsRefused() {
        assertRefused(WithNumber.class, "NUMBER");
    }

    @Tag("T13")
    @Test
    void aTableNameOverThirtyCharactersIsRefused() {
        assertRefused(WithLongTable.class, "A_TABLE_NAME_FAR_TOO_LONG");
    }

    @Tag("T13")
    @Test
    void aColumnNameOverThirtyCharactersIsRefused() {
        assertRefused(WithLongColumn.class, "too long");
    }

    @Tag("T13")
    @Test
    void aColumnOfBytesIsRefused() {
        assertRefused(WithBytes.class, "BLOB");
    }

    @SuppressWarnings("unchecked")
    private void assertRefused(Class<? extends Entity> type, String word) {
        RealActiveObjects fresh = new RealActiveObjects(database, NAMESPACE);

        ActiveObjectsException refused = assertThrows(ActiveObjectsException.class, () -> fresh.migrate(type));

        assertTrue(refused.getMessage().contains(word), refused.getMessage());
    }

    @Test
    void everyStatementIsCountedAndTheOnesOfThisThreadAreTold() throws InterruptedException {
        long before = database.statements().executed();
        List<String> mine;
        List<String> all;

        try (StatementLog.Recording recording = database.statements().record()) {
            ao.count(Note.class);
            Thread other = new Thread(() -> ao.find(Note.class));
            other.start();
            other.join();
            mine = recording.ofThisThread();
            all = recording.all();
        }

        assertEquals(1, mine.size());
        assertEquals(2, all.size());
        assertEquals(before + 2, database.statements().executed());
    }

    @Table("WITH_NUMBER")
    public interface WithNumber extends Entity {
        int getNumber();

        void setNumber(int number);
    }

    @Table("A_TABLE_NAME_FAR_TOO_LONG")
    public interface WithLongTable extends Entity {}

    @Table("LONG_COLUMN")
    public interface WithLongColumn extends Entity {
        int getAColumnNameThatIsLongerThanThirty();

        void setAColumnNameThatIsLongerThanThirty(int value);
    }

    @Table("WITH_BYTES")
    public interface WithBytes extends Entity {
        byte[] getContent();

        void setContent(byte[] content);
    }
}
