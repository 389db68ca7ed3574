package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.StatementLog;

/**
 * How PostgreSQL looks for readings in force, among 4,000 key results with five readings each in an older cycle and as many in a newer
 * one. A connection of a pool makes a plan for each run at first (custom), and after a few runs may keep one for any values (generic).
 */
final class ReadingPlansTest {

    private static final int KEY_RESULTS = 4_000;
    private static final CycleId OLDER = new CycleId(An.uid());
    private static final CycleId NEWER = new CycleId(An.uid());
    private static final Pattern TABLE = Pattern.compile("\"AO_[0-9A-F]+_READING\"");
    private static final StoreDatabase POSTGRES = StoreDatabase.of(Database.Kind.POSTGRESQL);
    private static final AoReadings READINGS = new AoReadings(POSTGRES.ao());

    @BeforeAll
    static void twoCycles() throws SQLException {
        POSTGRES.empty();
        Matcher table = TABLE.matcher(sql(readings -> readings.stampIn(OLDER)));
        assertTrue(table.find());
        try (Connection connection = POSTGRES.database().connectionOfItsOwn();
                Statement statement = connection.createStatement()) {
            statement.execute(readings(table.group(), OLDER, 1));
            statement.execute(readings(table.group(), NEWER, KEY_RESULTS + 1));
            statement.execute("ANALYZE " + table.group());
        }
    }

    private static String readings(String table, CycleId cycle, int firstKeyResult) {
        return """
                INSERT INTO %s ("KR_UID", "SEQ_NO", "KR_AND_SEQ", "CYCLE_UID", "CHECK_IN_UID", "MEASURED", "MEASURED_ON", "CONFIDENCE",
                        "BELIEVED_ON", "KNOWN_FROM", "KNOWN_TO")
                SELECT lpad(kr::text, 26, '0'), n, lpad(kr::text, 26, '0') || ':' || n, '%s', lpad((kr * 10 + n)::text, 26, '0'), '7',
                        '2026-02-02', 7, '2026-02-02', kr * 1000 + n, CASE n WHEN 5 THEN %d ELSE kr * 1000 + n + 1 END
                FROM generate_series(%d, %d) kr, generate_series(1, 5) n
                """.formatted(table, cycle.uid(), Long.MAX_VALUE, firstKeyResult, firstKeyResult + KEY_RESULTS - 1);
    }

    @AfterAll
    static void noReadings() {
        POSTGRES.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom", "generic"})
    void readingsOfAFewKeyResultsAreLookedForByKeyResult(String kind) throws SQLException {
        List<KeyResultId> five = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new KeyResultId("%026d".formatted(number)))
                .toList();
        assertEquals(5, READINGS.of(five).size());

        String plan = plan(
                kind,
                readings -> readings.of(five),
                five.stream().map(KeyResultId::uid).toList());

        assertTrue(plan.contains("Index Cond: ((\"KR_UID\")"), plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"custom", "generic"})
    void theNewestReadingsOfAnOlderCycleAreReadFromTheEndOfItsPartOfAnIndex(String kind) throws SQLException {
        String plan = plan(kind, readings -> readings.stampIn(OLDER), List.of(OLDER.uid()));

        assertTrue(plan.contains("Index Only Scan Backward") && plan.contains("Index Cond: ((\"CYCLE_UID\""), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    private static String sql(Consumer<AoReadings> read) {
        try (StatementLog.Recording recording = POSTGRES.statements().record()) {
            read.accept(READINGS);
            assertEquals(1, recording.ofThisThread().size());
            return recording.ofThisThread().get(0);
        }
    }

    private static String plan(String kind, Consumer<AoReadings> read, List<String> values) throws SQLException {
        String sql = sql(read);
        for (int i = 1; i <= values.size(); i++) {
            sql = sql.replaceFirst("\\?", "\\$" + i);
        }
        List<String> lines = new ArrayList<>();
        try (Connection connection = POSTGRES.database().connectionOfItsOwn();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = force_" + kind + "_plan");
            statement.execute("PREPARE asked AS " + sql);
            String quoted = values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
            try (ResultSet plan = statement.executeQuery("EXPLAIN EXECUTE asked (" + quoted + ")")) {
                while (plan.next()) {
                    lines.add(plan.getString(1));
                }
            }
        }
        return String.join("\n", lines);
    }
}
