package org.okrtree.workbench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.okrtree.workbench.store.Database;

/** What plugins keep: every cell of every table that begins with AO_. */
final class PluginTables {
    private final Database database;

    PluginTables(Database database) {
        this.database = database;
    }

    /** The places whose text is such a one, as table and column. */
    List<String> placesOf(Predicate<String> which) {
        return rows().entrySet().stream()
                .filter(table -> table.getKey().startsWith("AO_"))
                .flatMap(table -> table.getValue().stream()
                        .flatMap(row -> row.entrySet().stream())
                        .filter(cell -> which.test(cell.getValue()))
                        .map(cell -> table.getKey() + "." + cell.getKey()))
                .distinct()
                .toList();
    }

    /** All rows of all tables, the host's too, in the order of their texts; without the cells that are null. */
    Map<String, List<Map<String, String>>> rows() {
        Map<String, List<Map<String, String>>> all = new TreeMap<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                all.put(table, rowsOf(connection, table));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Map<String, String>> rowsOf(Connection connection, String table) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
            while (found.next()) {
                Map<String, String> row = new TreeMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    String text = found.getString(i);
                    if (text != null) {
                        row.put(found.getMetaData().getColumnName(i), text);
                    }
                }
                rows.add(row);
            }
        }
        rows.sort((one, other) -> one.toString().compareTo(other.toString()));
        return rows;
    }
}
