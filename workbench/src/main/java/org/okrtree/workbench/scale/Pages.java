package org.okrtree.workbench.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;
import org.okrtree.workbench.store.StatementLog;

/** The very jar in a Jira face on the filled database, asked over HTTP by an administrator. */
final class Pages {
    private static final int FIRST = 5;
    private static final int TIMES = 15;

    private final Database database;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();

    Pages(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    void print() throws IOException, InterruptedException {
        Clock clock = Clock.fixed(LargeCompany.NOW.plus(Duration.ofHours(2)), ZoneOffset.UTC);
        try (Workbench workbench = Workbench.start(WorkbenchOptions.inMemory()
                .at(clock)
                .in(face -> face.equals("jira") ? database : Database.h2InMemory()))) {
            String rest = workbench.jiraUrl() + "/rest/okr/1/";
            print("GET manifest", rest + "manifest", "");
            print("GET manifest, 304", rest + "manifest", tag(rest + "manifest"));
            print("GET readings", rest + "readings", "");
            print("GET readings, 304", rest + "readings", tag(rest + "readings"));
            print("page of the tree", workbench.jiraUrl() + "/plugins/servlet/okr/tree", "");
        }
    }

    private void print(String what, String address, String tag) throws IOException, InterruptedException {
        double[] milliseconds = new double[TIMES];
        List<String> statements = List.of();
        int bytes = 0;
        for (int i = -FIRST; i < TIMES; i++) {
            try (StatementLog.Recording recording = database.statements().record()) {
                long begin = System.nanoTime();
                bytes = get(address, tag).body().length;
                if (i >= 0) {
                    milliseconds[i] = (System.nanoTime() - begin) / 1_000_000.0;
                }
                statements =
                        recording.all().stream().filter(Pages::isOfThePlugin).toList();
            }
        }
        Arrays.sort(milliseconds);
        out.printf(
                Locale.ROOT,
                "              %-30s %2d statements, median %7.2f ms, p95 %7.2f ms; %,d kB%n",
                what,
                statements.size(),
                milliseconds[TIMES / 2],
                milliseconds[TIMES * 95 / 100],
                bytes / 1000);
    }

    private static boolean isOfThePlugin(String statement) {
        return statement.contains(RealActiveObjects.tablePrefix(Sql.NAMESPACE));
    }

    private String tag(String address) throws IOException, InterruptedException {
        return get(address, "").headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<byte[]> get(String address, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer token-admin");
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        int expected = tag.isEmpty() ? 200 : 304;
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(address + " was answered " + answer.statusCode());
        }
        return answer;
    }
}
