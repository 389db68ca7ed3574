package org.okrtree.workbench.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;
import org.okrtree.workbench.store.StatementLog;

/** The page of a tree of 1,000 objectives and 4,000 key results: as long as somebody reads, and as many statements as that of a small one. */
class TreeSizeIT {
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_STATEMENTS = 12;
    private static final long SEED = 20_261_102;
    private static final Pattern SHEET = Pattern.compile("data-okr-sheet=\"(\\w{26})\"");

    private final HttpClient http = HttpClient.newHttpClient();

    /** What a page took: how long it is, and how many statements the first and the second time. */
    private record Took(int bytes, int first, int again) {}

    @Test
    void aPageOfALargeTreeIsNoLongerAndTakesNoMoreStatements() throws Exception {
        Took small = takes(100);
        Took large = takes(1_000);

        assertTrue(large.bytes() <= MOST_BYTES, "a page of " + large.bytes() + " bytes");
        assertTrue(Math.max(small.first(), large.first()) <= MOST_STATEMENTS, "statements: " + small + " and " + large);
        assertTrue(large.again() <= small.again() + 3 && large.again() <= MOST_STATEMENTS, small + " and " + large);
    }

    private Took takes(int objectives) throws Exception {
        try (Database database = Database.h2InMemory()) {
            RealActiveObjects ao = new RealActiveObjects(database, Sql.NAMESPACE);
            ScaleFigures.migrate(ao);
            new LargeCompany(
                            database,
                            ao,
                            new LargeCompany.Size(objectives, objectives * LargeCompany.KEY_RESULTS_EACH * 3, 5_000),
                            SEED)
                    .moveIn();
            Clock clock = Clock.fixed(LargeCompany.NOW.plus(Duration.ofHours(2)), ZoneOffset.UTC);
            try (Workbench workbench = Workbench.start(WorkbenchOptions.inMemory()
                    .at(clock)
                    .in(face -> face.equals("jira") ? database : Database.h2InMemory()))) {
                String tree = workbench.jiraUrl() + "/plugins/servlet/okr/tree";
                int first = statements(database, tree);
                int again = statements(database, tree);
                String page = get(tree);
                whatIsFoldedIsAskedFor(tree, page);
                int filtered = statements(database, tree + "?confidence=doubtful&pace=behind");
                String found = get(tree + "?confidence=doubtful&pace=behind");

                assertTrue(filtered <= MOST_STATEMENTS, filtered + " statements with a filter");
                return new Took(Math.max(page.length(), found.length()), first, again);
            }
        }
    }

    /** The lines of a team that was not drawn come without the page, and are as many as its sheet has. */
    private void whatIsFoldedIsAskedFor(String tree, String page) throws IOException, InterruptedException {
        Matcher sheet = SHEET.matcher(page);
        assertTrue(sheet.find());
        String rows = get(tree + "?rows=yes&below=" + sheet.group(1));

        assertEquals(
                List.of(5, 20),
                List.of(
                        rows.split("data-okr-objective=", -1).length - 1,
                        rows.split("data-okr-key-result=", -1).length - 1));
        assertTrue(!rows.contains("<html"), "rows without a page");
    }

    private int statements(Database database, String address) throws IOException, InterruptedException {
        try (StatementLog.Recording recording = database.statements().record()) {
            get(address);
            return (int) recording.all().stream()
                    .filter(statement -> statement.contains(RealActiveObjects.tablePrefix(Sql.NAMESPACE)))
                    .count();
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer token-admin")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), address);
        return answer.body();
    }
}
