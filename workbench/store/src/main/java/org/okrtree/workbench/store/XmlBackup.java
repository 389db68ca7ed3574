package org.okrtree.workbench.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * All tables of a database, the host's and the plugins', in one XML file and back. As strict as the products: what somebody stored
 * is written as it is, so a control character or half of a surrogate pair makes a file that no XML parser reads, and that is
 * found out when it is too late.
 */
public final class XmlBackup {
    private static final int BATCH = 500;

    private final Database database;

    /** What was restored. */
    public record Restored(int tables, int rows) {}

    /** The file cannot be restored; the message says where it is broken. */
    public static final class BrokenBackupException extends Exception {
        private static final long serialVersionUID = 1;

        BrokenBackupException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private record Row(String table, List<Cell> cells) {
        private Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell without a text is not there at all: null is left out of the file. */
    private record Cell(String column, String text) {}

    /** Makes it for a database whose tables are there. */
    public XmlBackup(Database database) {
        this.database = database;
    }

    /** Writes every row of every table. */
    public void write(OutputStream file) throws IOException {
        try (Connection connection = database.dataSource().getConnection()) {
            Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<backup>\n");
            for (String table : tables(connection).keySet()) {
                write(connection, table, out);
            }
            out.write("</backup>\n");
            out.flush();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be read: " + e.getMessage(), e);
        }
    }

    private static void write(Connection connection, String table, Writer out) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(connection, table))) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                out.write("<row table=\"" + table + "\">");
                for (int i = 1; i <= columns; i++) {
                    String text = rows.getString(i);
                    if (text != null) {
                        out.write("<c name=\"" + rows.getMetaData().getColumnName(i) + "\">" + escaped(text) + "</c>");
                    }
                }
                out.write("</row>\n");
            }
        }
    }

    /** What has a meaning in markup is written otherwise; what XML does not know at all is not helped. */
    private static String escaped(String text) {
        StringBuilder written = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                written.append(c).append(text.charAt(++i));
            } else if (c == '&' || c == '<' || c == '>' || c == '\r' || Character.isSurrogate(c)) {
                written.append("&#").append((int) c).append(';');
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    /**
     * Puts what the file says in the place of all rows. The file is read to its end first: a broken one changes nothing.
     *
     * @throws BrokenBackupException when it is no XML, or names a table or column that is not here
     */
    public Restored restore(InputStream file) throws IOException, BrokenBackupException {
        List<Row> rows = parsed(file);
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                Restored restored = replace(connection, rows);
                connection.commit();
                done = true;
                return restored;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new BrokenBackupException("The database does not take it: " + e.getMessage(), e);
        }
    }

    private static List<Row> parsed(InputStream file) throws IOException, BrokenBackupException {
        Reading reading = new Reading();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            parser.parse(file, reading);
            return reading.rows;
        } catch (SAXException e) {
            throw new BrokenBackupException(
                    reading.place() + e.getMessage()
                            + " XML has no control characters and no half surrogate pairs: whoever stores a text has to"
                            + " refuse them when it is typed.",
                    e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Reading extends DefaultHandler {
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private List<Cell> cells = List.of();
        private String table = "";
        private String column = "";

        String place() {
            return table.isEmpty()
                    ? ""
                    : "Row " + (rows.size() + 1) + ", table " + table + (column.isEmpty() ? "" : ", column " + column)
                            + ": ";
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            text.setLength(0);
            if (name.equals("row")) {
                table = attributes.getValue("table");
                cells = new ArrayList<>();
            } else if (name.equals("c")) {
                column = attributes.getValue("name");
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            text.append(chars, start, length);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (name.equals("row")) {
                rows.add(new Row(table, cells));
                table = "";
            } else if (name.equals("c")) {
                cells.add(new Cell(column, text.toString()));
                column = "";
            }
        }
    }

    private static Restored replace(Connection connection, List<Row> rows) throws SQLException, BrokenBackupException {
        Map<String, Map<String, Integer>> tables = tables(connection);
        for (Row row : rows) {
            Map<String, Integer> columns = tables.get(row.table());
            if (columns == null || row.cells().stream().anyMatch(cell -> !columns.containsKey(cell.column()))) {
                throw new BrokenBackupException(
                        "There is no table " + row.table()
                                + " with these columns here: install the same plugins first.",
                        null);
            }
        }
        for (String table : tables.keySet()) {
            execute(connection, "DELETE FROM " + quoted(connection, table));
        }
        Map<String, List<Row>> byTable = rows.stream().collect(Collectors.groupingBy(Row::table));
        for (Map.Entry<String, List<Row>> one : byTable.entrySet()) {
            insert(connection, one.getKey(), tables.get(one.getKey()), one.getValue());
        }
        for (String table : tables.keySet()) {
            countOn(connection, table);
        }
        return new Restored(byTable.size(), rows.size());
    }

    private static void insert(Connection connection, String table, Map<String, Integer> columns, List<Row> rows)
            throws SQLException {
        List<String> names = List.copyOf(columns.keySet());
        String sql = "INSERT INTO " + quoted(connection, table) + " (" + quoted(connection, names) + ") VALUES ("
                + "?, ".repeat(names.size() - 1) + "?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Row row : rows) {
                Map<String, String> texts = row.cells().stream().collect(Collectors.toMap(Cell::column, Cell::text));
                for (int i = 0; i < names.size(); i++) {
                    put(statement, i + 1, columns.get(names.get(i)), texts.get(names.get(i)));
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void put(PreparedStatement statement, int place, int type, String text) throws SQLException {
        if (text == null) {
            statement.setNull(place, type);
            return;
        }
        switch (type) {
            case Types.BIT, Types.BOOLEAN ->
                statement.setBoolean(place, Set.of("1", "t", "true").contains(text.toLowerCase(Locale.ROOT)));
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
                statement.setLong(place, Long.parseLong(text));
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> statement.setDouble(place, Double.parseDouble(text));
            case Types.NUMERIC, Types.DECIMAL -> statement.setBigDecimal(place, new BigDecimal(text));
            case Types.TIMESTAMP -> statement.setTimestamp(place, Timestamp.valueOf(text));
            default -> statement.setString(place, text);
        }
    }

    /** Numbers that the database gives go on behind the restored ones. MariaDB sees to that by itself. */
    private static void countOn(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        if (data.getDatabaseProductName().startsWith("Maria")) {
            return;
        }
        for (String column : counting(connection, table)) {
            String in = quoted(connection, table);
            long next =
                    number(connection, "SELECT COALESCE(MAX(" + quoted(connection, column) + "), 0) + 1 FROM " + in);
            execute(
                    connection,
                    data.getDatabaseProductName().equals("H2")
                            ? "ALTER TABLE " + in + " ALTER COLUMN " + quoted(connection, column) + " RESTART WITH "
                                    + next
                            : "SELECT setval(pg_get_serial_sequence('" + in + "', '" + column + "'), " + next
                                    + ", false)");
        }
    }

    private static List<String> counting(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, null)) {
            while (found.next()) {
                if ("YES".equals(found.getString("IS_AUTOINCREMENT"))) {
                    columns.add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }

    /** The tables of the host and of plugins, with their columns and types. */
    private static Map<String, Map<String, Integer>> tables(Connection connection) throws SQLException {
        Map<String, Map<String, Integer>> tables = new TreeMap<>();
        try (ResultSet found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (table.toUpperCase(Locale.ROOT).matches("(WB|AO)_.*")) {
                    tables.computeIfAbsent(table, name -> new LinkedHashMap<>())
                            .put(found.getString("COLUMN_NAME"), found.getInt("DATA_TYPE"));
                }
            }
        }
        return onlyTables(connection, tables);
    }

    // sequences and indexes have columns too
    private static Map<String, Map<String, Integer>> onlyTables(
            Connection connection, Map<String, Map<String, Integer>> all) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        all.keySet().retainAll(tables);
        return all;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        return quote + name + quote;
    }

    private static String quoted(Connection connection, List<String> names) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            all.add(quoted(connection, name));
        }
        return String.join(", ", all);
    }
}
