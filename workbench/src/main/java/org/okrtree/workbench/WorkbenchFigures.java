package org.okrtree.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.okrtree.workbench.data.Replay;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;
import org.okrtree.workbench.store.StatementLog;

/** What {@code ./okr figures} prints: what the plugin costs the product that runs it, measured in this process. */
public final class WorkbenchFigures {
    private static final int ROWS = 25_000;
    private static final int STARTS = 5;
    private static final int READS = 9;
    private static final int REPEATS = 7;
    private static final int OWNERS = 2;
    private static final double MEGABYTE = 1024.0 * 1024;
    private static final String NAMESPACE = "org.okrtree.workbench.figures";

    private final PrintStream out;
    private final boolean sql;

    private WorkbenchFigures(PrintStream out, boolean sql) {
        this.out = out;
        this.sql = sql;
    }

    /** Option: {@code --sql} prints the statements of each request, too. */
    public static void main(String[] arguments) throws IOException, SQLException {
        if (WorkbenchOptions.builtJar().isEmpty()) {
            System.err.println("There is no jar to measure; ./okr figures builds it.");
            System.exit(2);
        }
        new WorkbenchFigures(System.out, List.of(arguments).contains("--sql")).print();
        System.exit(0);
    }

    private void print() throws IOException, SQLException {
        out.printf(
                "Java %s, %d processors%n%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
        line("jar size", "%.2f MB", Files.size(WorkbenchOptions.builtJar().orElseThrow()) / MEGABYTE);
        starts("H2", Database::h2InMemory);
        starts("PostgreSQL", Database::postgres);
        requestsAndMemory();
        out.printf("%nReading %,d rows of %,d by one equality, median of %d:%n", ROWS, ROWS * OWNERS, READS);
        ratio("H2", Database.h2InMemory());
        ratio("PostgreSQL", Database.postgres());
    }

    private void starts(String name, Supplier<Database> databases) {
        double[] seconds = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            try (Workbench workbench =
                    Workbench.start(WorkbenchOptions.inMemory().in(face -> databases.get()))) {
                seconds[i] = workbench.startOfPlugin().toMillis() / 1000.0;
            }
        }
        double first = seconds[0];
        line("start on an empty database, " + name, "%.2f s the first time, %.2f s then", first, median(seconds));
    }

    private void requestsAndMemory() throws IOException {
        try (Workbench workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
                InputStream requests = Workbench.class.getClassLoader().getResourceAsStream("sample/figures.json")) {
            out.printf("%nStatements and time per request, sample data on H2, median of %d:%n", REPEATS);
            Map<String, String> faces = Map.of("jira", workbench.jiraUrl(), "confluence", workbench.confluenceUrl());
            new Replay(faces, workbench.jira(), java.time.Clock.systemUTC())
                    .send(requests, (request, sending) -> measure(workbench, request, sending));
            double with = used();
            workbench.confluencePlugins().uninstall();
            workbench.jiraPlugins().uninstall();
            line("%nmemory that both faces give back when it is uninstalled".formatted(), "%.1f MB", with - used());
        }
    }

    private void measure(Workbench workbench, JsonNode request, Runnable sending) {
        double[] milliseconds = new double[REPEATS];
        List<String> statements = List.of();
        for (int i = 0; i < REPEATS; i++) {
            try (StatementLog.Recording inJira =
                            workbench.jiraDatabase().statements().record();
                    StatementLog.Recording inConfluence =
                            workbench.confluenceDatabase().statements().record()) {
                long begin = System.nanoTime();
                sending.run();
                milliseconds[i] = (System.nanoTime() - begin) / 1_000_000.0;
                statements = Stream.of(inJira, inConfluence)
                        .flatMap(WorkbenchFigures::ofThePlugin)
                        .toList();
            }
        }
        String limit =
                request.has("limit") ? " (at most " + request.get("limit").asInt() + ")" : "";
        line(
                "  " + request.get("name").asText(),
                "%2d statements%s, %.0f ms",
                statements.size(),
                limit,
                median(milliseconds));
        if (sql) {
            statements.forEach(statement -> out.println("       " + statement));
        }
    }

    /** The host's own tables are not the plugin's doing. */
    private static Stream<String> ofThePlugin(StatementLog.Recording recording) {
        return recording.all().stream()
                .filter(statement -> statement.toUpperCase(Locale.ROOT).contains("AO_"));
    }

    private void ratio(String name, Database database) throws SQLException {
        try (database) {
            RealActiveObjects ao = new RealActiveObjects(database, NAMESPACE);
            ao.migrate(MeasuredRow.class);
            fill(ao);
            double byAo = medianOf(() -> readByAo(ao));
            double byJdbc = medianOf(() -> readByJdbc(database));
            line("  " + name, "Active Objects %.0f ms, plain JDBC %.0f ms, ratio %.1f", byAo, byJdbc, byAo / byJdbc);
        }
    }

    private static void fill(RealActiveObjects ao) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS * OWNERS; i++) {
            Map<String, Object> row = new HashMap<>();
            row.put("OWN_UID", String.format(Locale.ROOT, "%026d", i));
            row.put("OWNED_BY", (long) (i % OWNERS));
            row.put("STATEMENT", "Updates finish without a visit, and number " + i + " says so");
            row.put("READ_AT", 1_790_000_000_000L + i);
            rows.add(row);
        }
        ao.executeInTransaction(() -> {
            ao.create(MeasuredRow.class, rows);
            return null;
        });
    }

    private static long readByAo(RealActiveObjects ao) {
        long sum = 0;
        for (MeasuredRow row : ao.find(MeasuredRow.class, Query.select().where("OWNED_BY = ?", 1L))) {
            sum += row.getOwnUid().length() + row.getStatement().length() + row.getOwnedBy() + row.getReadAt();
        }
        return sum;
    }

    private static long readByJdbc(Database database) {
        String table = RealActiveObjects.tablePrefix(NAMESPACE) + "_MEASURED_ROW";
        String quoted = database.kind() == Database.Kind.POSTGRESQL
                ? "SELECT \"ID\", \"OWN_UID\", \"OWNED_BY\", \"STATEMENT\", \"READ_AT\" FROM \"" + table
                        + "\" WHERE \"OWNED_BY\" = ?"
                : "SELECT ID, OWN_UID, OWNED_BY, STATEMENT, READ_AT FROM " + table + " WHERE OWNED_BY = ?";
        long sum = 0;
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(quoted)) {
            statement.setLong(1, 1L);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sum += rows.getString(2).length() + rows.getString(4).length() + rows.getLong(3) + rows.getLong(5);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return sum;
    }

    private static double medianOf(Supplier<Long> read) {
        double[] milliseconds = new double[READS];
        long expected = read.get();
        for (int i = 0; i < READS; i++) {
            long begin = System.nanoTime();
            if (read.get() != expected) {
                throw new IllegalStateException("two reads of the same rows differ");
            }
            milliseconds[i] = (System.nanoTime() - begin) / 1_000_000.0;
        }
        return median(milliseconds);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double used() {
        System.gc();
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean();
        return (memory.getHeapMemoryUsage().getUsed()
                        + memory.getNonHeapMemoryUsage().getUsed())
                / MEGABYTE;
    }

    private void line(String what, String format, Object... values) {
        out.printf("%-46s %s%n", what, String.format(Locale.ROOT, format, values));
    }
}
