package org.okrtree.workbench.trials;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;

/**
 * The plugin's tables as one of its builds left them, in a folder: a file of H2, packed, and a script for PostgreSQL. Nothing of the host
 * is in it; the host's people, projects and issues have the same keys and ids in every build of the workbench.
 */
final class Fixture {
    private static final String PREFIX = RealActiveObjects.tablePrefix("org.okrtree.okr-plugin") + "_";
    private static final String H2 = "h2.zip";
    private static final String POSTGRESQL = "postgresql.sql";
    private static final String H2_FILE = "jira.mv.db";

    private final Path folder;

    Fixture(Path folder) {
        this.folder = folder;
    }

    /** Its tables in a database of their own: a copy, which an upgrade may change. */
    Database opened(Database.Kind kind, Path copies) {
        try {
            return kind == Database.Kind.H2 ? h2(copies) : postgresql();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Database h2(Path copies) throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve(H2));
                ZipInputStream zip = new ZipInputStream(file)) {
            zip.getNextEntry();
            Files.copy(zip, copies.resolve(H2_FILE));
        }
        return Database.h2File(copies.resolve("jira"));
    }

    private Database postgresql() throws IOException, SQLException {
        Database database = Database.postgres();
        try (Connection connection = database.connectionOfItsOwn();
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(folder.resolve(POSTGRESQL)));
        }
        return database;
    }

    /** Names of the plugin's tables, in order. */
    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), PREFIX + "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    /** Writes what is in these two databases. */
    void write(Database h2, Database postgresql) throws IOException, SQLException {
        Files.createDirectories(folder);
        try (Connection connection = h2.connectionOfItsOwn()) {
            writeH2(connection);
        }
        try (Connection connection = postgresql.connectionOfItsOwn()) {
            Files.writeString(folder.resolve(POSTGRESQL), script(connection));
        }
    }

    private void writeH2(Connection from) throws IOException, SQLException {
        Path work = Files.createTempDirectory("okr-fixture");
        Path script = work.resolve("all.sql");
        run(from, "SCRIPT TO '" + script + "' TABLE \"" + String.join("\", \"", tables(from)) + "\"");
        try (Connection file = DriverManager.getConnection("jdbc:h2:file:" + work.resolve("jira"), "sa", "")) {
            run(file, "RUNSCRIPT FROM '" + script + "'");
            run(file, "SHUTDOWN COMPACT");
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(H2));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(H2_FILE));
            Files.copy(work.resolve(H2_FILE), zip);
        }
        for (String one : List.of("all.sql", H2_FILE)) {
            Files.delete(work.resolve(one));
        }
        Files.delete(work);
    }

    /** The binaries that the workbench brings along have no pg_dump. */
    private static String script(Connection connection) throws SQLException {
        StringBuilder script = new StringBuilder();
        for (String table : tables(connection)) {
            String name = "\"" + table + "\"";
            String sequence = strings(connection, "SELECT pg_get_serial_sequence('" + name + "', 'ID')")
                    .get(0);
            script.append("CREATE SEQUENCE ").append(sequence).append(";\n");
            script.append("CREATE TABLE ").append(name).append(" (\n  ");
            script.append(String.join(
                    ",\n  ",
                    strings(
                            connection,
                            "SELECT concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),"
                                    + " 'DEFAULT ' || pg_get_expr(adbin, adrelid), CASE WHEN attnotnull THEN 'NOT NULL' END)"
                                    + " FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum"
                                    + " WHERE attrelid = '" + name + "'::regclass AND attnum > 0 AND NOT attisdropped"
                                    + " ORDER BY attnum")));
            script.append("\n);\n");
            strings(
                            connection,
                            "SELECT concat('ALTER TABLE " + name + " ADD CONSTRAINT ', quote_ident(conname), ' ',"
                                    + " pg_get_constraintdef(oid)) FROM pg_constraint WHERE conrelid = '" + name
                                    + "'::regclass AND contype IN ('p', 'u') ORDER BY conname")
                    .forEach(constraint -> script.append(constraint).append(";\n"));
            strings(
                            connection,
                            "SELECT indexdef FROM pg_indexes WHERE tablename = '" + table
                                    + "' AND indexname NOT IN (SELECT conname FROM pg_constraint) ORDER BY indexname")
                    .forEach(index -> script.append(index).append(";\n"));
            rows(connection, name, script);
            script.append("SELECT setval('").append(sequence).append("', (SELECT coalesce(max(\"ID\"), 0) + 1 FROM ");
            script.append(name).append("), false);\n\n");
        }
        return script.toString();
    }

    private static void rows(Connection connection, String table, StringBuilder script) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY \"ID\"")) {
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    Object value = row.getObject(i);
                    values.add(
                            value == null || value instanceof Number
                                    ? String.valueOf(value)
                                    : "'" + value.toString().replace("'", "''") + "'");
                }
                script.append("INSERT INTO ").append(table).append(" VALUES (");
                script.append(String.join(", ", values)).append(");\n");
            }
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
