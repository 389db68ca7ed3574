package org.okrtree.workbench.trials;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.okrtree.workbench.store.RealActiveObjects;

/** What stands in the plugin's tables, past the plugin: each row as its cells by column, under its table and ID; a reading by its place in its row. */
record PluginRows(Map<String, Map<String, String>> rows) {
    private static final String PREFIX = RealActiveObjects.tablePrefix("org.okrtree.okr-plugin") + "_";

    /** The plugin's tables, read again and again. */
    static final class Reader {
        private final Connection connection;
        private final List<String> tables;

        Reader(Connection connection) throws SQLException {
            this.connection = connection;
            this.tables = Fixture.tables(connection);
        }

        /** The highest ID in each table; rows that come later have higher ones. */
        Map<String, Long> highest() throws SQLException {
            Map<String, Long> highest = new HashMap<>();
            for (String table : tables) {
                try (PreparedStatement statement =
                                connection.prepareStatement("SELECT max(\"ID\") FROM \"" + table + "\"");
                        ResultSet row = statement.executeQuery()) {
                    row.next();
                    highest.put(table, row.getLong(1));
                }
            }
            return highest;
        }

        /** The rows that came after these. */
        PluginRows after(Map<String, Long> highest) throws SQLException {
            return read("> ?", highest);
        }

        /** The rows that were there with these. */
        PluginRows until(Map<String, Long> highest) throws SQLException {
            return read("<= ?", highest);
        }

        private PluginRows read(String which, Map<String, Long> highest) throws SQLException {
            Map<String, Map<String, String>> rows = new TreeMap<>();
            for (String table : tables) {
                try (PreparedStatement statement =
                        connection.prepareStatement("SELECT * FROM \"" + table + "\" WHERE \"ID\" " + which)) {
                    statement.setLong(1, highest.get(table));
                    read(table.substring(PREFIX.length()), statement, rows);
                }
            }
            return new PluginRows(rows);
        }

        // A reading that ends is put in anew with its end, under another number.
        private static String named(String table) {
            return table.equals("READING") ? "KR_AND_SEQ" : "ID";
        }

        private static void read(String table, PreparedStatement statement, Map<String, Map<String, String>> rows)
                throws SQLException {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Map<String, String> cells = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        cells.put(row.getMetaData().getColumnName(i), String.valueOf(row.getString(i)));
                    }
                    rows.put(table + " " + cells.get(named(table)), cells);
                }
            }
        }
    }

    /** What people measured, believe and judge. */
    PluginRows figures() {
        return only((table, row) -> isOfFigures(table));
    }

    PluginRows allButFigures() {
        return only((table, row) -> !isOfFigures(table));
    }

    PluginRows published() {
        return only((table, row) -> table.startsWith("REV"));
    }

    /** Without the rows that say this uid. */
    PluginRows without(String uid) {
        return only((table, row) -> row.values().stream().noneMatch(cell -> cell.contains(uid)));
    }

    List<Map<String, String>> of(String table) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().startsWith(table + " "))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All but what came since then of edits that could not be saved: they are kept beside their line. */
    PluginRows withoutKeptEdits(PluginRows then) {
        Map<String, Map<String, String>> some = new TreeMap<>(rows);
        some.entrySet()
                .removeIf(row -> !then.rows().containsKey(row.getKey())
                        && row.getKey().startsWith("AUDIT_ENTRY ")
                        && row.getValue().containsValue("line.edit-kept"));
        return new PluginRows(some);
    }

    private static boolean isOfFigures(String table) {
        return table.equals("CHECK_IN") || table.equals("READING") || table.startsWith("SCORE");
    }

    private PluginRows only(BiPredicate<String, Map<String, String>> which) {
        Map<String, Map<String, String>> some = new TreeMap<>(rows);
        some.entrySet().removeIf(row -> !which.test(row.getKey().split(" ")[0], row.getValue()));
        return new PluginRows(some);
    }

    /** The rows that are not the same in the other. */
    String differenceTo(PluginRows other) {
        Map<String, String> different = new TreeMap<>();
        rows.forEach((row, cells) -> {
            if (!cells.equals(other.rows.get(row))) {
                different.put(row, cells + " became " + other.rows.get(row));
            }
        });
        other.rows.forEach((row, cells) -> {
            if (!rows.containsKey(row)) {
                different.put(row, "came: " + cells);
            }
        });
        return different.toString();
    }
}
