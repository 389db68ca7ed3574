package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.h2.util.ParserUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;
import org.okrtree.workbench.store.ReservedWords;

/** What the tables are called and what holds them together, as two databases tell it. */
final class TablesTest {

    private static final String PREFIX = RealActiveObjects.tablePrefix(StoreDatabase.NAMESPACE) + "_";
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TABLE_PART = 13;
    private static final int LONGEST_OF_UIDS = 80;

    private final Database h2 = StoreDatabase.of(Database.Kind.H2).database();
    private final Database postgres = StoreDatabase.of(Database.Kind.POSTGRESQL).database();

    /** Columns by the table part of their table. */
    private static Map<String, List<String>> columns(Database database) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, null, PREFIX + "%", "%")) {
            while (rows.next()) {
                columns.computeIfAbsent(
                                rows.getString("TABLE_NAME").substring(PREFIX.length()), table -> new ArrayList<>())
                        .add(rows.getString("COLUMN_NAME"));
            }
        }
        assertFalse(columns.isEmpty(), "no tables");
        return columns;
    }

    /** Columns of each index, by its table part, its columns in order. */
    private static Set<String> indexes(Database database, boolean unique) throws SQLException {
        Set<String> indexes = new TreeSet<>();
        for (String table : columns(database).keySet()) {
            Map<String, List<String>> byName = new HashMap<>();
            try (Connection connection = database.dataSource().getConnection()) {
                DatabaseMetaData meta = connection.getMetaData();
                try (ResultSet rows = meta.getIndexInfo(null, null, PREFIX + table, unique, false)) {
                    while (rows.next()) {
                        if (rows.getString("INDEX_NAME") != null && !rows.getBoolean("NON_UNIQUE") == unique) {
                            byName.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
                                    .add(rows.getString("COLUMN_NAME"));
                        }
                    }
                }
            }
            byName.values().forEach(columns -> indexes.add(table + " " + String.join("+", columns)));
        }
        indexes.removeIf(index -> index.endsWith(" ID"));
        return indexes;
    }

    private static Set<String> names(Database database) throws SQLException {
        Set<String> names = new TreeSet<>();
        columns(database).forEach((table, columns) -> {
            names.add(PREFIX + table);
            names.addAll(columns);
        });
        try (Connection connection = database.dataSource().getConnection()) {
            for (String table : columns(database).keySet()) {
                try (ResultSet rows = connection.getMetaData().getIndexInfo(null, null, PREFIX + table, false, false)) {
                    while (rows.next()) {
                        if (rows.getString("INDEX_NAME") != null) {
                            names.add(rows.getString("INDEX_NAME"));
                        }
                    }
                }
            }
        }
        return names;
    }

    @Test
    void thereIsATableForEachRowAndNoOther() throws SQLException {
        Set<String> tables = columns(h2).keySet();

        assertEquals(
                Set.of(
                        "ACCESS_GROUP",
                        "AUDIT_ENTRY",
                        "CHECK_IN",
                        "CONTRIBUTION",
                        "CONTR_ANSWER",
                        "CYCLE",
                        "CYCLE_PLAN",
                        "LINE",
                        "LINE_EDIT",
                        "PERSON",
                        "READING",
                        "REVISION",
                        "REV_TEXT",
                        "SHEET",
                        "STAND_IN",
                        "STRATEGY",
                        "STRATEGY_LINE",
                        "TEAM",
                        "TEAM_MEMBER",
                        "TEAM_PLACE",
                        "WORK_LINK"),
                tables);
        assertEquals(StoreDatabase.ROWS.size(), tables.size());
    }

    // Oracle counts bytes: what people type, which may be Chinese, does not fit a short column there.
    @Test
    void onlyWhatTheHostsNameAndOurOwnCodesStandInShortColumnsOfManyCharacters() throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = h2.dataSource().getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, null, PREFIX + "%", "%")) {
            while (rows.next()) {
                if (rows.getInt("DATA_TYPE") == Types.VARCHAR && rows.getInt("COLUMN_SIZE") > LONGEST_OF_UIDS) {
                    columns.add(rows.getString("TABLE_NAME").substring(PREFIX.length()) + " "
                            + rows.getString("COLUMN_NAME"));
                }
            }
        }

        assertEquals(
                Set.of(
                        "ACCESS_GROUP GROUP_NAME",
                        "ACCESS_GROUP KIND_AND_NAME",
                        "CYCLE_PLAN CODES",
                        "CYCLE_PLAN CYCLE_AND_ITEM",
                        "LINE SCORING",
                        "LINE_EDIT SCORING",
                        "PERSON USER_KEY",
                        "TEAM_PLACE PLACE_KEY",
                        "TEAM_PLACE TEAM_AND_PLACE"),
                columns);
    }

    @Test
    void theDescriptorNamesEveryRow() throws IOException {
        String descriptor;
        try (InputStream file = TablesTest.class.getResourceAsStream("/atlassian-plugin.xml")) {
            descriptor = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> named = new TreeSet<>();
        Matcher entity = Pattern.compile("<entity>(org\\.okrtree\\.adapter\\.persistence\\.\\w+)</entity>")
                .matcher(descriptor);
        while (entity.find()) {
            named.add(entity.group(1));
        }

        assertEquals(
                StoreDatabase.ROWS.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new)), named);
    }

    @Tag("T13")
    @Test
    void noTablePartHasMoreThanThirteenCharacters() throws SQLException {
        Set<String> tooLong = columns(h2).keySet().stream()
                .filter(table -> table.length() > LONGEST_TABLE_PART)
                .collect(Collectors.toSet());

        assertEquals(Set.of(), tooLong);
    }

    @Tag("T13")
    @Test
    void noNameHasMoreThanThirtyCharacters() throws SQLException {
        Set<String> names = names(h2);
        names.addAll(names(postgres));

        // names that the databases give by themselves: PostgreSQL to the index of a primary key, H2 to that of a
        // constraint
        names.removeIf(name -> name.length() <= LONGEST_NAME || name.matches(".*(_pkey|_INDEX_\\w+)"));

        assertEquals(Set.of(), names);
    }

    @Tag("T21")
    @Test
    void noTableAndNoColumnIsAReservedWord() throws SQLException {
        Set<String> names = new TreeSet<>();
        columns(h2).forEach((table, columns) -> {
            names.add(table);
            names.addAll(columns);
        });

        Map<String, Set<String>> reserved = new TreeMap<>();
        ReservedWords.BY_DATABASE.forEach((database, words) ->
                reserved.put(database, names.stream().filter(words::contains).collect(Collectors.toSet())));

        reserved.values().removeIf(Set::isEmpty);
        assertEquals(Map.of(), reserved);
    }

    @Test
    void theListOfPostgresHoldsWhatPostgresSays() throws SQLException {
        Set<String> missing = new TreeSet<>();
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT upper(word) FROM pg_get_keywords() WHERE catcode IN ('R', 'C')")) {
            while (rows.next()) {
                missing.add(rows.getString(1));
            }
        }

        missing.removeAll(ReservedWords.BY_DATABASE.get("PostgreSQL"));

        assertEquals(Set.of(), missing);
    }

    @Test
    void theListOfH2HoldsWhatH2Says() {
        Set<String> missing = new TreeSet<>();
        ReservedWords.BY_DATABASE.values().forEach(missing::addAll);

        missing.removeIf(word -> !ParserUtil.isKeyword(word, false));
        missing.removeAll(ReservedWords.BY_DATABASE.get("H2"));

        assertEquals(Set.of(), missing);
    }

    @Test
    void whatMustBeUniqueIsUniqueOnBothDatabases() throws SQLException {
        Set<String> expected = new TreeSet<>(Set.of(
                "ACCESS_GROUP KIND_AND_NAME",
                "AUDIT_ENTRY OWN_UID",
                "CHECK_IN OWN_UID",
                "CHECK_IN REQUEST_AND_KR",
                "CONTRIBUTION CYCLE_AND_SEQ",
                "CONTRIBUTION OWN_UID",
                "CONTRIBUTION PAIR_WITHDRAWN",
                "CONTRIBUTION REQUEST_UID",
                "CONTR_ANSWER CONTR_AND_SEQ",
                "CONTR_ANSWER OWN_UID",
                "CONTR_ANSWER REQUEST_UID",
                "CYCLE OWN_UID",
                "CYCLE SHORT_KEY",
                "CYCLE_PLAN CYCLE_AND_ITEM",
                "LINE OWN_UID",
                "LINE_EDIT LINE_AND_VERSION",
                "PERSON OWN_UID",
                "PERSON USER_KEY",
                "READING KR_AND_SEQ",
                "REVISION OWN_UID",
                "REVISION REQUEST_UID",
                "REVISION SHEET_AND_NO",
                "REV_TEXT SHA",
                "SHEET CYCLE_AND_TEAM",
                "SHEET OWN_UID",
                "STAND_IN KR_UID",
                "STRATEGY REQUEST_UID",
                "STRATEGY VERSION_NO",
                "STRATEGY_LINE VERSION_AND_UID",
                "TEAM OWN_UID",
                "TEAM SHORT_KEY",
                "TEAM_MEMBER TEAM_AND_PERSON",
                "TEAM_PLACE TEAM_AND_PLACE",
                "WORK_LINK ISSUE_KR_ENDED",
                "WORK_LINK OWN_UID",
                "WORK_LINK REQUEST_UID"));

        assertEquals(expected, indexes(h2, true));
        assertEquals(expected, indexes(postgres, true));
    }

    @Test
    void whatIsAskedForHasAnIndexOnBothDatabases() throws SQLException {
        Set<String> expected = new TreeSet<>(Set.of(
                "AUDIT_ENTRY DONE_AT",
                "AUDIT_ENTRY OBJECT_UID",
                "CHECK_IN CYCLE_UID",
                "CHECK_IN KR_UID",
                "CONTRIBUTION CHILD_UID",
                "CONTRIBUTION CYCLE_UID",
                "CONTRIBUTION PARENT_UID",
                "CONTR_ANSWER CONTR_UID",
                "CONTR_ANSWER CYCLE_UID",
                "CYCLE_PLAN CYCLE_UID",
                "LINE CYCLE_UID",
                "LINE SHEET_UID",
                "LINE_EDIT LINE_UID",
                "READING CYCLE_UID+KNOWN_TO+ID",
                "READING KR_UID",
                "REVISION CYCLE_UID",
                "REVISION SHEET_UID",
                "SHEET CYCLE_UID",
                "STRATEGY_LINE VERSION_NO",
                "TEAM_MEMBER TEAM_UID",
                "TEAM_PLACE PLACE_KEY",
                "TEAM_PLACE TEAM_UID",
                "WORK_LINK BATCH_UID",
                "WORK_LINK CYCLE_UID",
                "WORK_LINK ISSUE_ID",
                "WORK_LINK KR_UID",
                "WORK_LINK SPRINT_ID"));

        assertEquals(expected, indexes(h2, false));
        assertEquals(expected, indexes(postgres, false));
    }

    @Tag("T20")
    @Test
    void aSecondMigrationChangesNothing() {
        for (Database database : List.of(h2, postgres)) {
            List<String> changes;
            try (var recording = database.statements().record()) {
                migrateAgain(database);
                changes = recording.all().stream()
                        .filter(sql -> sql.matches("(?i)\\s*(CREATE|ALTER|DROP).*"))
                        .toList();
            }
            assertEquals(List.of(), changes);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void migrateAgain(Database database) {
        Class<? extends RawEntity<?>>[] rows = StoreDatabase.ROWS.toArray(new Class[0]);
        new RealActiveObjects(database, StoreDatabase.NAMESPACE).migrate(rows);
    }
}
