package org.okrtree.workbench.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okrtree.workbench.store.Database;

/**
 * Rows by the hundred thousand, each a copy of one that the plugin's own store has written, with some columns set anew. So a column
 * that the plugin gets later is filled as the plugin fills it.
 */
final class Copies implements AutoCloseable {
    private static final int BATCH = 2000;
    private static final String ID = "ID";

    private final Connection connection;
    private final List<String> columns = new ArrayList<>();
    private final List<@Nullable Object> template = new ArrayList<>();
    private final PreparedStatement insert;
    private int waiting;

    /**
     * Copies of the row that was added last.
     *
     * @param connection without automatic commits; closed with this
     * @param table as the plugin calls it, such as CHECK_IN
     */
    Copies(Connection connection, Sql sql, String table) throws SQLException {
        this.connection = connection;
        try (PreparedStatement last = connection.prepareStatement(
                        "SELECT * FROM " + sql.table(table) + " ORDER BY " + sql.name(ID) + " DESC");
                ResultSet rows = limited(last).executeQuery()) {
            if (!rows.next()) {
                throw new IllegalStateException("no row to copy in " + table);
            }
            ResultSetMetaData meta = rows.getMetaData();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                if (!meta.getColumnName(i).equalsIgnoreCase(ID)) {
                    columns.add(meta.getColumnName(i));
                    template.add(isNumber(meta.getColumnType(i)) ? (Object) rows.getLong(i) : rows.getString(i));
                }
            }
        }
        insert = connection.prepareStatement("INSERT INTO " + sql.table(table) + " ("
                + columns.stream().map(sql::name).collect(Collectors.joining(", ")) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")");
    }

    private static PreparedStatement limited(PreparedStatement statement) throws SQLException {
        statement.setMaxRows(1);
        return statement;
    }

    private static boolean isNumber(int type) {
        return type == Types.BIGINT || type == Types.INTEGER || type == Types.SMALLINT || type == Types.TINYINT;
    }

    static Copies in(Database database, String table) throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        return new Copies(connection, new Sql(database.kind()), table);
    }

    /** @param set the columns that differ: texts and numbers; null where nothing was said */
    void add(Map<String, @Nullable Object> set) throws SQLException {
        fill(set);
        insert.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    /** The same at once, and not committed. */
    void insert(Map<String, @Nullable Object> set) throws SQLException {
        fill(set);
        insert.executeUpdate();
    }

    private void fill(Map<String, @Nullable Object> set) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            Object value = set.containsKey(columns.get(i)) ? set.get(columns.get(i)) : template.get(i);
            if (value instanceof Number number) {
                insert.setLong(i + 1, number.longValue());
            } else {
                insert.setString(i + 1, (String) value);
            }
        }
        for (String named : set.keySet()) {
            if (!columns.contains(named)) {
                throw new IllegalArgumentException("no column " + named + " among " + columns);
            }
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                insert) {
            send();
        }
    }
}
