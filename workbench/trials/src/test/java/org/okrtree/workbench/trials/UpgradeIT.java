package org.okrtree.workbench.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;

/** The very jar over the tables that an older build left: each fixture below {@code workbench/fixtures}, on H2 and on PostgreSQL. */
@ParameterizedClass(name = "{0} on {1}")
@MethodSource("fixtures")
final class UpgradeIT {
    private static final Path FIXTURES = Path.of(System.getProperty("okr.root")).resolve("workbench/fixtures");
    private static final String READER = "tao";
    private static final String PREFIX = RealActiveObjects.tablePrefix("org.okrtree.okr-plugin") + "_";

    @Parameter(0)
    String fixture;

    @Parameter(1)
    Database.Kind database;

    @TempDir
    static Path copies;

    private static final RestClient REST = new RestClient();
    private static Map<String, Map<String, String>> before;
    private static Map<String, Map<String, String>> after;
    private static Workbench workbench;
    private static Connection sql;

    static List<Arguments> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .flatMap(name -> Stream.of(Database.Kind.H2, Database.Kind.POSTGRESQL)
                            .map(kind -> Arguments.of(name, kind)))
                    .toList();
        }
    }

    @BeforeParameterizedClassInvocation
    static void upgrade(String name, Database.Kind kind) throws IOException, SQLException {
        Database database = new Fixture(FIXTURES.resolve(name)).opened(kind, Files.createTempDirectory(copies, name));
        try (Connection connection = database.connectionOfItsOwn()) {
            before = rows(connection);
        }
        workbench = Workbench.start(WorkbenchOptions.inMemory()
                .in(face -> face.equals("jira") ? database : Database.h2InMemory())
                .at(anHourAfter(lastDeed())));
        sql = workbench.jiraDatabase().connectionOfItsOwn();
        after = rows(sql);
    }

    @AfterParameterizedClassInvocation
    static void stop() throws SQLException {
        sql.close();
        workbench.close();
    }

    /** The sample company's cycle runs for weeks; the fixture stays for years. */
    private static Clock anHourAfter(Instant then) {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), then.plus(Duration.ofHours(1))));
    }

    private static Instant lastDeed() {
        return before.values().stream()
                .filter(row -> row.containsKey("RECORDED_AT"))
                .map(row -> Instant.ofEpochMilli(Long.parseLong(row.get("RECORDED_AT"))))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Cells by column, of each row by its table and ID; without the cells that are null. */
    private static Map<String, Map<String, String>> rows(Connection connection) throws SQLException {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (String table : Fixture.tables(connection)) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                while (row.next()) {
                    Map<String, String> cells = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        String text = row.getString(i);
                        if (text != null) {
                            cells.put(row.getMetaData().getColumnName(i), text);
                        }
                    }
                    rows.put(table.substring(PREFIX.length()) + " " + cells.get("ID"), cells);
                }
            }
        }
        return rows;
    }

    @Test
    void everyCellIsThereAsItWas() {
        Map<String, Map<String, String>> kept = new TreeMap<>();
        before.forEach((row, cells) -> {
            Map<String, String> now = new TreeMap<>(after.getOrDefault(row, Map.of()));
            now.keySet().retainAll(cells.keySet());
            kept.put(row, now);
        });

        assertFalse(before.isEmpty(), () -> fixture + " on " + database + " is empty");
        assertEquals(before, kept);
    }

    @Test
    void theNewestFixtureHasRowsInEveryTable() throws IOException, SQLException {
        assumeTrue(fixtures().get(fixtures().size() - 1).get()[0].equals(fixture), "an older one");
        Set<String> filled =
                before.keySet().stream().map(row -> row.split(" ", 2)[0]).collect(Collectors.toSet());

        assertEquals(
                Set.of(),
                Fixture.tables(sql).stream()
                        .map(table -> table.substring(PREFIX.length()))
                        .filter(table -> !filled.contains(table))
                        .collect(Collectors.toSet()));
    }

    @Test
    void nothingIsHalfAndEveryTextHasItsHash() throws SQLException {
        assertEquals(List.of(), Halves.in(sql));
    }

    @Test
    void everythingCanBeReadOverRest() {
        String read = everythingRead();

        List<String> lost = new ArrayList<>();
        before.forEach((row, cells) -> {
            String table = row.split(" ")[0];
            String uid = switch (table) {
                case "TEAM", "CYCLE", "SHEET", "REVISION" -> cells.get("OWN_UID");
                case "LINE" -> cells.get("LINE_STATE").equals("open") ? cells.get("OWN_UID") : "";
                case "WORK_LINK" -> cells.get("ENDED_AT").equals("0") ? cells.get("OWN_UID") : "";
                case "READING" ->
                    cells.get("KNOWN_TO").equals(String.valueOf(Long.MAX_VALUE)) ? cells.get("KR_UID") : "";
                case "REV_TEXT" -> cells.get("SHA");
                default -> "";
            };
            if (!read.contains(uid)) {
                lost.add(row);
            }
        });
        assertEquals(List.of(), lost);
    }

    private static String everythingRead() {
        StringBuilder read = new StringBuilder();
        Map<String, String> leads = new TreeMap<>();
        REST.get(workbench.jiraUrl(), READER, "/teams")
                .get("teams")
                .forEach(team -> leads.put(
                        team.get("uid").asText(), team.at("/lead/userName").asText()));
        for (String path : List.of("/teams", "/cycles", "/sheets")) {
            read.append(get(READER, path));
        }
        before.forEach((row, cells) -> {
            switch (row.split(" ")[0]) {
                case "SHEET" -> {
                    String lead = leads.get(cells.get("TEAM_UID"));
                    String sheet = "/sheets/" + cells.get("OWN_UID");
                    read.append(get(lead, sheet)).append(get(lead, sheet + "/publications"));
                }
                case "REVISION" -> read.append(get(READER, "/publications/" + cells.get("OWN_UID")));
                case "REV_TEXT" -> read.append(get(READER, "/texts?sha=" + cells.get("SHA")));
                case "CYCLE" -> read.append(get(READER, "/readings?cycle=" + cells.get("OWN_UID")));
                case "WORK_LINK" ->
                    read.append(get(
                            READER,
                            "0".equals(cells.get("ISSUE_ID"))
                                    ? "/sprints/" + cells.get("SPRINT_ID") + "/focus"
                                    : "/issues/" + cells.get("ISSUE_ID") + "/work-links"));
                default -> {}
            }
        });
        return read.toString();
    }

    private static String get(String person, String path) {
        return REST.get(workbench.jiraUrl(), person, path).toString();
    }

    @Test
    void workGoesOn() throws SQLException {
        Random random = new Random(1);
        Writes writes = Writes.on(workbench.jiraUrl(), REST, workbench.jira());

        for (Kind kind : List.of(Kind.CHECK_IN, Kind.EDIT, Kind.LINE, Kind.LINK)) {
            RestClient.Answer answer = RestClient.answered(
                    REST.send(workbench.jiraUrl(), writes.next(kind, workbench.jiraUrl(), random, List.of())));
            assertTrue(answer.isDone(), () -> kind + " " + answer);
        }
        assertEquals(List.of(), Halves.in(sql));
    }
}
