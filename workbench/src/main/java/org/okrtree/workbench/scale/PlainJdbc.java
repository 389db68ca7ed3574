package org.okrtree.workbench.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.workbench.store.Database;

/** Reads and writes the same rows as the plugin does, with nothing in between: what its time is compared with. */
final class PlainJdbc {
    private static final int MOST_IN_A_LIST = 800;
    private static final long STILL_KNOWN = Long.MAX_VALUE;
    private static final String HEAD =
            "ID, OWN_UID, REQUEST_UID, SHEET_UID, CYCLE_UID, REV_NO, PUBLISHED_AT, PERSON_UID, REASON, SCHEMA_NO, SHA, PREV_SHA";
    private static final String READING = "ID, KR_UID, MEASURED, MEASURED_ON, CONFIDENCE, BELIEVED_ON";
    private static final String CYCLE =
            "ID, OWN_UID, SHORT_KEY, NAME, CYCLE_KIND, FIRST_DAY, LAST_DAY, ZONE_ID, CYCLE_STATE";

    private final Database database;
    private final Sql sql;

    PlainJdbc(Database database) {
        this.database = database;
        this.sql = new Sql(database.kind());
    }

    /**
     * Cycles, heads, readings and people of a tree.
     *
     * @param withTexts and the texts of the newest revisions
     * @param people uids of those who are named
     */
    int tree(String cycle, boolean withTexts, Collection<String> people) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            int rows = read(connection, "CYCLE", CYCLE, "").size();
            List<List<String>> heads = read(connection, "REVISION", HEAD, "CYCLE_UID = ?", cycle);
            Map<String, String> newest = new HashMap<>();
            Map<String, Integer> numbers = new HashMap<>();
            for (List<String> head : heads) {
                int number = Integer.parseInt(head.get(5));
                if (numbers.getOrDefault(head.get(3), 0) < number) {
                    numbers.put(head.get(3), number);
                    newest.put(head.get(3), head.get(10));
                }
            }
            rows += heads.size();
            if (withTexts) {
                rows += readIn(connection, "REV_TEXT", "ID, SHA, CONTENT", "SHA", newest.values())
                        .size();
            }
            rows += read(connection, "READING", READING, "CYCLE_UID = ? AND KNOWN_TO = ?", cycle, STILL_KNOWN)
                    .size();
            rows += (people.size() > MOST_IN_A_LIST
                            ? read(connection, "PERSON", "ID, OWN_UID, USER_KEY", "")
                            : readIn(connection, "PERSON", "ID, OWN_UID, USER_KEY", "OWN_UID", people))
                    .size();
            return rows;
        }
    }

    /** Links, heads of their sheets, readings and owners. */
    int panel(long issue, Map<String, String> owners) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            List<List<String>> links = read(
                    connection,
                    "WORK_LINK",
                    "ID, OWN_UID, REQUEST_UID, KR_UID, SHEET_UID, CYCLE_UID, ISSUE_ID, SENTENCE, PERSON_UID, MADE_AT",
                    "ISSUE_ID = ? AND ENDED_AT = ?",
                    issue,
                    0L);
            Set<String> keyResults = new LinkedHashSet<>();
            Set<String> sheets = new LinkedHashSet<>();
            Set<String> people = new LinkedHashSet<>();
            links.forEach(link -> {
                keyResults.add(link.get(3));
                sheets.add(link.get(4));
                people.add(owners.getOrDefault(link.get(3), ""));
            });
            return links.size()
                    + readIn(connection, "REVISION", HEAD, "SHEET_UID", sheets).size()
                    + readIn(connection, "READING", READING, "KR_UID", keyResults, " AND KNOWN_TO = " + STILL_KNOWN)
                            .size()
                    + readIn(connection, "PERSON", "ID, OWN_UID, USER_KEY", "OWN_UID", people)
                            .size();
        }
    }

    /** What a check-in asks, then the end of the reading before, the new reading and the check-in, in one transaction. */
    void checkIn(CheckIn checkIn) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            String keyResult = checkIn.keyResult().uid();
            String request = checkIn.request().uid() + ":" + keyResult;
            read(connection, "CHECK_IN", "ID, OWN_UID", "REQUEST_AND_KR = ?", request);
            String sheet = read(connection, "LINE", "ID, OWN_UID, SHEET_UID", "OWN_UID = ?", keyResult)
                    .get(0)
                    .get(2);
            read(connection, "SHEET", "ID, OWN_UID, CYCLE_UID, TEAM_UID, SHEET_STATE", "OWN_UID = ?", sheet);
            read(connection, "CYCLE", CYCLE, "OWN_UID = ?", checkIn.cycle().uid());
            read(connection, "REVISION", HEAD, "SHEET_UID = ?", sheet);
            int number = read(
                                    connection,
                                    "CHECK_IN",
                                    "ID, OWN_UID, VALID_ON, RECORDED_AT, MEASURED, CONFIDENCE, NOTE, PERSON_UID",
                                    "KR_UID = ?",
                                    keyResult)
                            .size()
                    + 1;
            List<String> open = read(
                            connection,
                            "READING",
                            "ID, KNOWN_FROM",
                            "KR_UID = ? AND KNOWN_TO = ?",
                            keyResult,
                            STILL_KNOWN)
                    .get(0);
            long from = Math.max(checkIn.recordedAt().toEpochMilli(), Long.parseLong(open.get(1)) + 1);
            end(connection, Long.parseLong(open.get(0)), from);
            Map<String, @Nullable Object> row = LargeCompany.row(checkIn, Reading.inForce(List.of(checkIn)), number);
            row.put("KNOWN_FROM", from);
            row.put("KNOWN_TO", STILL_KNOWN);
            insert(connection, "CHECK_IN", LargeCompany.row(checkIn));
            insert(connection, "READING", row);
            connection.commit();
        }
    }

    private void end(Connection connection, long reading, long at) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE " + sql.table("READING") + " SET "
                + sql.name("KNOWN_TO") + " = ? WHERE " + sql.name("ID") + " = ?")) {
            update.setLong(1, at);
            update.setLong(2, reading);
            update.executeUpdate();
        }
    }

    private void insert(Connection connection, String table, Map<String, @Nullable Object> row) throws SQLException {
        List<String> columns = new ArrayList<>(row.keySet());
        String names = String.join(", ", columns.stream().map(sql::name).toList());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + sql.table(table) + " (" + names
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")")) {
            for (int i = 0; i < columns.size(); i++) {
                insert.setObject(i + 1, row.get(columns.get(i)));
            }
            insert.executeUpdate();
        }
    }

    private List<List<String>> readIn(
            Connection connection, String table, String columns, String column, Collection<String> wanted)
            throws SQLException {
        return readIn(connection, table, columns, column, wanted, "");
    }

    private List<List<String>> readIn(
            Connection connection, String table, String columns, String column, Collection<String> wanted, String more)
            throws SQLException {
        List<String> all = List.copyOf(wanted);
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_IN_A_LIST) {
            List<String> some = all.subList(from, Math.min(all.size(), from + MOST_IN_A_LIST));
            String list = String.join(", ", Collections.nCopies(some.size(), "?"));
            rows.addAll(read(connection, table, columns, column + " IN (" + list + ")" + more, some.toArray()));
        }
        return rows;
    }

    private List<List<String>> read(
            Connection connection, String table, String columns, String where, Object... parameters)
            throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        int width = columns.split(", ").length;
        try (PreparedStatement statement = connection.prepareStatement(sql.select(table, columns, where))) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<String> row = new ArrayList<>(width);
                    for (int i = 1; i <= width; i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
