package org.okrtree.workbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.Default;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library and the databases of the products refuse, lose and break; the same examples on every database. */
abstract class StoreTrapsContract {
    private static final String NAMESPACE = "org.okrtree.example";
    private static final String ISOLATION = "ao.transaction.isolation.level";

    private Database database;
    private RealActiveObjects ao;

    abstract Database open();

    @BeforeEach
    void migrated() {
        database = open();
        ao = withTables(Note.class);
    }

    @AfterEach
    void closed() {
        System.clearProperty(ISOLATION);
        database.close();
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is handed on unread
    private RealActiveObjects withTables(Class<? extends RawEntity<?>>... entities) {
        RealActiveObjects objects = new RealActiveObjects(database, NAMESPACE);
        objects.migrate(entities);
        return objects;
    }

    private Note write(String uid, String body) {
        return ao.create(
                Note.class, new DBParam("OWN_UID", uid), new DBParam("MADE_AT", 1L), new DBParam("BODY", body));
    }

    private Note read(String uid) {
        return ao.find(Note.class, Query.select().where("OWN_UID = ?", uid))[0];
    }

    private static String refusalOf(org.junit.jupiter.api.function.Executable deed) {
        return assertThrows(ActiveObjectsException.class, deed).getMessage();
    }

    // names

    @Tag("T13")
    @ParameterizedTest
    @ValueSource(
            classes = {
                WithBlob.class,
                WithClob.class,
                WithNumber.class,
                WithRowid.class,
                WithTimestamp.class,
                WithVarchar2.class
            })
    void aNameThatIsATypeOfOracleIsRefused(Class<? extends Entity> entity) {
        assertTrue(refusalOf(() -> withTables(entity)).contains("is not allowed"));
    }

    @Tag("T13")
    @Test
    void aSequenceNameOverThirtyCharactersIsRefusedAndOneOfThirtyIsNot() {
        String refusal = refusalOf(() -> withTables(WithLongSequence.class));

        withTables(WithLongestSequence.class);

        assertTrue(refusal.contains("_FOURTEEN_CHARS_ID_SEQ") && refusal.contains("31 characters"), refusal);
    }

    @Tag("T13")
    @Test
    void anIndexNameOverThirtyCharactersIsCutByTheLibrary() throws SQLException {
        withTables(WithLongIndex.class);

        Set<String> names = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection
                        .getMetaData()
                        .getIndexInfo(
                                null, null, RealActiveObjects.tablePrefix(NAMESPACE) + "_LONG_INDEX", false, false)) {
            while (rows.next()) {
                names.add(String.valueOf(rows.getString("INDEX_NAME")));
            }
        }

        names.removeIf(name -> !name.toLowerCase(Locale.ROOT).startsWith("index_"));
        assertEquals(1, names.size());
        assertTrue(names.iterator().next().length() <= 30, names::toString);
    }

    @Tag("T21")
    @ParameterizedTest
    @ValueSource(classes = {WithUser.class, WithLevel.class, WithKey.class, WithRank.class, WithOffset.class})
    void aColumnThatIsAReservedWordOfADatabaseIsRefused(Class<? extends Entity> entity) {
        String refusal = refusalOf(() -> withTables(entity));

        assertTrue(refusal.contains("is a reserved word of"), refusal);
    }

    // texts

    @Tag("T14")
    @Test
    void aTextLongerThanItsColumnIsRefusedAndOneAsLongIsNot() {
        write("x".repeat(26), "");

        assertThrows(ActiveObjectsException.class, () -> write("y".repeat(27), ""));

        assertEquals(1, ao.count(Note.class));
    }

    @Tag("T14")
    @Test
    void anEmptyTextIsNoTextWhereOneIsNeeded() {
        RuntimeException refused = assertThrows(RuntimeException.class, () -> write("", "body"));

        assertTrue(refused.getMessage().contains("Cannot set non-null String field"), refused.getMessage());
    }

    @Tag("T14")
    @Test
    void aRaisedLengthChangesNoColumn() {
        withTables(ShortWords.class);
        RealActiveObjects raised = withTables(LongWords.class);

        assertThrows(
                ActiveObjectsException.class,
                () -> raised.create(LongWords.class, new DBParam("WORDS", "more than ten characters")));

        assertEquals(0, raised.count(LongWords.class));
    }

    @Tag("T21")
    @Test
    void anEmptyTextComesBackAsNone() {
        write("A", "");

        assertNull(read("A").getBody());
    }

    @Tag("T21")
    @Test
    void anEmptyTextIsFoundByNobody() {
        RealActiveObjects words = withTables(ShortWords.class);
        words.create(ShortWords.class, new DBParam("WORDS", ""));

        assertEquals(0, words.count(ShortWords.class, "WORDS = ?", ""));
        assertEquals(1, words.count(ShortWords.class, "WORDS IS NULL"));
    }

    @Tag("T21")
    @Test
    void anInstantComesBackInWholeSeconds() {
        RealActiveObjects withInstants = withTables(WithInstant.class);
        withInstants.create(WithInstant.class, new DBParam("DONE_AT", new Date(1_700_000_000_987L)));

        WithInstant read = withInstants.find(WithInstant.class)[0];

        assertEquals(1_700_000_000_000L, read.getDoneAt().getTime());
    }

    // criteria

    @Tag("T15")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "own_uid = ?",
                "Own_Uid = ?",
                "OWN_UID=?",
                "LOWER(OWN_UID) = ?",
                "UPPER(own_uid) = ?",
                "MADE_AT = 1 AND LOWER(OWN_UID) LIKE ?",
                "\"OWN_UID\" = ?",
                "`OWN_UID` = ?"
            })
    void criteriaThatPostgresDoesNotFindAreRefusedEverywhere(String criteria) {
        String refusal = refusalOf(() -> ao.find(Note.class, Query.select().where(criteria, "A")));

        assertTrue(refusal.startsWith("The criteria \"" + criteria + "\" for "), refusal);
        assertThrows(ActiveObjectsException.class, () -> ao.count(Note.class, criteria, "A"));
        assertThrows(ActiveObjectsException.class, () -> ao.deleteWithSQL(Note.class, criteria, "A"));
    }

    @Tag("T15")
    @ParameterizedTest
    @ValueSource(
            strings = {"own_uid", "LOWER(OWN_UID)", "OWN_UID DESC NULLS LAST", "\"OWN_UID\"", "MADE_AT, own_uid DESC"})
    void anOrderThatPostgresDoesNotFindIsRefusedEverywhere(String order) {
        String refusal = refusalOf(() -> ao.find(Note.class, Query.select().order(order)));

        assertTrue(refusal.startsWith("The criteria \"order " + order + "\" for "), refusal);
    }

    @Tag("T15")
    @Test
    void fieldsAndGroupsAreNamedAsTheColumnsToo() {
        assertTrue(refusalOf(() -> ao.stream(Note.class, Query.select("ID, own_uid"), note -> {}))
                .contains("Write OWN_UID"));
        assertTrue(refusalOf(() -> ao.find(Note.class, Query.select("MADE_AT").group("made_at")))
                .contains("Write MADE_AT"));
    }

    @Tag("T15")
    @Test
    void sqlOfOnesOwnIsHeldToTheSame() {
        String sql = "SELECT ID FROM " + RealActiveObjects.tablePrefix(NAMESPACE) + "_NOTE";

        assertTrue(refusalOf(() -> ao.findWithSQL(Note.class, "ID", sql)).contains("puts no quotes around ID"));
    }

    @Tag("T15")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OWN_UID = ?",
                "(OWN_UID = ?)",
                "NOT (OWN_UID <> ?)",
                "OWN_UID IN (?)",
                "OWN_UID LIKE ? AND MADE_AT BETWEEN 0 AND 2",
                "MADE_AT IS NOT NULL AND (OWN_UID = ? OR OWN_UID = 'it''s own_uid')"
            })
    void plainColumnsAreFoundEverywhere(String criteria) {
        write("A", "body");

        Note[] found = ao.find(Note.class, Query.select().where(criteria, "A").order("OWN_UID, MADE_AT desc"));

        assertEquals(1, found.length);
    }

    @Tag("T18")
    @Test
    void aTableIsNotJoinedWithItself() {
        Query query = Query.select().alias(Note.class, "one").join(Note.class, "one.MADE_AT = other.MADE_AT");

        String refusal = refusalOf(() -> ao.find(Note.class, query));

        assertTrue(refusal.contains("with itself is refused"), refusal);
    }

    @Tag("T18")
    @Test
    void aListOfNineHundredIsTakenAndALongerOneIsNot() {
        write("A", "body");

        assertEquals(1, findAnyOf(900).length);
        String refusal = refusalOf(() -> findAnyOf(901));

        assertTrue(refusal.contains("A list of 901 parameters is refused"), refusal);
    }

    @Tag("T18")
    @Test
    void aListInADeletionIsHeldToTheSame() {
        String refusal = refusalOf(() -> ao.deleteWithSQL(Note.class, in(901), uids(901)));

        assertTrue(refusal.contains("A list of 901 parameters is refused"), refusal);
    }

    private Note[] findAnyOf(int many) {
        return ao.find(Note.class, Query.select().where(in(many), uids(many)));
    }

    private static String in(int many) {
        return "OWN_UID IN (" + String.join(", ", Collections.nCopies(many, "?")) + ")";
    }

    private static Object[] uids(int many) {
        List<Object> uids = new ArrayList<>(List.of("A"));
        for (int i = 1; i < many; i++) {
            uids.add("none" + i);
        }
        return uids.toArray();
    }

    // transactions

    @Tag("T16")
    @Test
    void afterASwallowedFailureATransactionTakesNoFurtherStatement() {
        write("A", "first");

        String refusal = refusalOf(() -> ao.executeInTransaction(() -> {
            swallow(() -> write("A", "second"));
            return write("B", "third");
        }));

        assertTrue(refusal.contains("A statement failed in this transaction before"), refusal);
        assertEquals(1, ao.count(Note.class));
    }

    @Tag("T16")
    @Test
    void aTransactionWithASwallowedFailureKeepsNothing() {
        write("A", "first");

        String refusal = refusalOf(() -> ao.executeInTransaction(() -> {
            write("B", "before");
            swallow(() -> write("A", "second"));
            return true;
        }));

        assertTrue(refusal.contains("Nothing of this transaction is kept"), refusal);
        assertEquals(1, ao.count(Note.class));
    }

    @Tag("T16")
    @Test
    void outsideOfATransactionAFailureIsForgotten() {
        write("A", "first");
        swallow(() -> write("A", "second"));

        write("B", "third");

        assertEquals(2, ao.count(Note.class));
    }

    private static void swallow(Runnable deed) {
        try {
            deed.run();
        } catch (ActiveObjectsException swallowed) {
            assertTrue(swallowed.getCause() instanceof SQLException);
        }
    }

    @Tag("T17")
    @Test
    void ofTwoWritersOfOneRowOneFailsWhenTransactionsAreSerializable() throws Exception {
        write("A", "-");

        List<Throwable> failures = twoWriters("TRANSACTION_SERIALIZABLE");

        assertEquals(1, failures.size(), failures::toString);
        assertEquals(2, read("A").getBody().length());
    }

    @Tag("T17")
    @Test
    void ofTwoWritersOfOneRowOneIsLostInSilenceUnderReadCommitted() throws Exception {
        write("A", "-");

        List<Throwable> failures = twoWriters("TRANSACTION_READ_COMMITTED");

        assertEquals(List.of(), failures);
        assertEquals(2, read("A").getBody().length());
    }

    /** Both read the row before either writes it; each adds a letter to what it read. */
    private List<Throwable> twoWriters(String isolation) throws InterruptedException {
        System.setProperty(ISOLATION, isolation);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Throwable> failures = new ArrayList<>();
        try {
            List<Future<?>> writers = List.of(
                    threads.submit(() -> add(withTables(Note.class), "x", bothHaveRead)),
                    threads.submit(() -> add(withTables(Note.class), "y", bothHaveRead)));
            for (Future<?> writer : writers) {
                try {
                    writer.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        } finally {
            threads.shutdown();
            assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        }
        return failures;
    }

    private static void add(RealActiveObjects node, String letter, CyclicBarrier bothHaveRead) {
        node.executeInTransaction(() -> {
            Note note = node.find(Note.class, Query.select().where("OWN_UID = ?", "A"))[0];
            String before = note.getBody();
            try {
                bothHaveRead.await(1, TimeUnit.MINUTES);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            note.setBody(before + letter);
            note.save();
            return note;
        });
    }

    @Tag("T19")
    @Test
    void anEntityKeepsWhatItReadAndANewReadSeesWhatIsThere() {
        write("A", "old");
        Note held = read("A");
        RealActiveObjects other = withTables(Note.class);
        Note theirs = other.find(Note.class)[0];
        theirs.setBody("new");
        theirs.save();

        assertEquals("old", held.getBody());
        assertEquals("new", read("A").getBody());
    }

    // migration

    @Tag("T20")
    @Test
    void aMigrationAddsColumnsAlsoToATableWithRows() {
        RealActiveObjects first = withTables(TaskOfTheFirstVersion.class);
        first.create(TaskOfTheFirstVersion.class, new DBParam("TITLE", "kept"));

        RealActiveObjects second = withTables(TaskOfTheSecondVersion.class);

        assertEquals("new", second.find(TaskOfTheSecondVersion.class)[0].getHeading());
    }

    @Tag("T20")
    @Test
    void aMigrationRenamesNothingAndDropsNoColumn() {
        RealActiveObjects first = withTables(TaskOfTheFirstVersion.class);
        first.create(TaskOfTheFirstVersion.class, new DBParam("TITLE", "kept"));

        withTables(TaskOfTheSecondVersion.class);

        assertEquals("kept", first.find(TaskOfTheFirstVersion.class)[0].getTitle());
    }

    @Tag("T20")
    @Test
    void aMigrationDropsNoTable() {
        write("A", "kept");

        withTables(TaskOfTheSecondVersion.class);

        assertEquals(1, ao.count(Note.class));
    }

    @Table("WITH_BLOB")
    public interface WithBlob extends Entity {
        int getBlob();
    }

    @Table("WITH_CLOB")
    public interface WithClob extends Entity {
        int getClob();
    }

    @Table("WITH_NUMBER")
    public interface WithNumber extends Entity {
        int getNumber();
    }

    @Table("WITH_ROWID")
    public interface WithRowid extends Entity {
        int getRowid();
    }

    @Table("WITH_STAMP")
    public interface WithTimestamp extends Entity {
        long getTimestamp();
    }

    @Table("WITH_VARCHAR")
    public interface WithVarchar2 extends Entity {
        String getVarchar2();
    }

    @Table("FOURTEEN_CHARS")
    public interface WithLongSequence extends Entity {}

    @Table("THIRTEEN_CHAR")
    public interface WithLongestSequence extends Entity {}

    @Table("LONG_INDEX")
    public interface WithLongIndex extends Entity {
        @Indexed
        long getAColumnWithAnIndexOfIts();
    }

    @Table("WITH_USER")
    public interface WithUser extends Entity {
        String getUser();
    }

    @Table("WITH_LEVEL")
    public interface WithLevel extends Entity {
        int getLevel();
    }

    @Table("WITH_KEY")
    public interface WithKey extends Entity {
        String getKey();
    }

    @Table("WITH_RANK")
    public interface WithRank extends Entity {
        int getRank();
    }

    @Table("WITH_OFFSET")
    public interface WithOffset extends Entity {
        int getOffset();
    }

    @Table("WORDS")
    public interface ShortWords extends Entity {
        @StringLength(10)
        String getWords();
    }

    @Table("WORDS")
    public interface LongWords extends Entity {
        @StringLength(100)
        String getWords();
    }

    @Preload
    @Table("WITH_INSTANT")
    public interface WithInstant extends Entity {
        Date getDoneAt();
    }

    @Preload
    @Table("TASK")
    public interface TaskOfTheFirstVersion extends Entity {
        String getTitle();
    }

    @Preload
    @Table("TASK")
    public interface TaskOfTheSecondVersion extends Entity {
        @NotNull
        @Default("new")
        String getHeading();
    }
}
