package org.okrtree.workbench.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrtree.workbench.Eventually;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.host.Crawl;
import org.okrtree.workbench.store.Database;

/** The jar of this build on two nodes, which are processes, as {@code ./okr start --nodes 2} starts them. */
final class TwoNodesIT {
    private static final Pattern FIRST_UID = Pattern.compile("\"uid\":\"([0-9A-Z]{26})\"");
    private static final String TREE = "/plugins/servlet/okr/tree";

    @TempDir
    private static Path folder;

    private static TwoNodes cluster;
    private static String first;
    private static String second;

    private static TwoNodes start(Path server, List<String> said) {
        return TwoNodes.start(
                WorkbenchOptions.inMemory()
                        .in(face -> Database.postgresIn(server, face))
                        .withSampleRequests(),
                0,
                said::add);
    }

    @BeforeAll
    static void start() {
        cluster = start(folder.resolve("server"), new CopyOnWriteArrayList<>());
        first = cluster.nodes().get(0).url();
        second = cluster.nodes().get(1).url();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    private static HttpResponse<String> post(String person, String address, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer token-" + person)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String myKeyResult(String node) throws IOException, InterruptedException {
        Matcher uid = FIRST_UID.matcher(
                Crawl.get("mei", node + "/rest/okr/1/key-results?mine=true").body());
        assertTrue(uid.find());
        return uid.group(1);
    }

    private static HttpResponse<String> checkIn(String node, String note) throws IOException, InterruptedException {
        return post(
                "mei",
                node + "/rest/okr/1/key-results/" + myKeyResult(node) + "/check-ins",
                "{\"value\": \"97.31\", \"confidence\": \"7\", \"note\": \"" + note + "\"}");
    }

    private static String readings(String node) throws IOException, InterruptedException {
        return Crawl.get("mei", node + "/rest/okr/1/key-results?mine=true").body();
    }

    @Tag("T20")
    @Test
    void bothNodesCameUpThoughTheyBeganAtOnceOnAnEmptyDatabase() throws IOException, InterruptedException {
        String tree = Crawl.get("mei", first + TREE).body();

        assertTrue(tree.contains("An update is something nobody notices"));
        assertEquals(200, Crawl.get("mei", second + TREE).statusCode());
        assertEquals(12, cluster.confluence().jira().directory().people().size());
    }

    @Test
    void noPageFailsOnEitherNodeOrInConfluence() throws IOException, InterruptedException {
        for (String person : List.of("admin", "mei", "lin")) {
            assertEquals(
                    List.of(),
                    Crawl.failures(
                            person, List.of(first, second), cluster.confluence().confluenceUrl()),
                    person);
        }
        assertEquals(List.of(), cluster.confluence().confluencePlugins().problems());
    }

    @Test
    void whatIsWrittenOnOneNodeIsReadOnTheOtherAtOnce() throws IOException, InterruptedException {
        HttpResponse<String> written = checkIn(first, "on the first node");

        assertEquals(201, written.statusCode(), written::body);
        assertEquals(readings(first), readings(second));
        assertTrue(readings(second).contains("97.31"));
    }

    @Test
    void anIssueOfOneNodeIsOnTheOtherAtOnce() throws IOException, InterruptedException {
        JiraData jira = cluster.confluence().jira();
        Project gateway = jira.project("GW").orElseThrow();

        Issue issue = jira.create(gateway.id(), IssueFields.task("Seen on both"), gateway.leadKey());

        for (String node : List.of(first, second)) {
            assertTrue(Crawl.get("mei", node + "/browse/" + issue.key()).body().contains("Seen on both"));
        }
    }

    @Test
    void aPersonWhoIsDeactivatedIsSentAwayByAllNodes() throws IOException, InterruptedException {
        JiraData jira = cluster.confluence().jira();
        Person emil = jira.directory().byName("emil").orElseThrow();
        assertEquals(200, Crawl.get("emil", first + TREE).statusCode());

        jira.directory().activate(emil.key(), false);

        for (String node : List.of(first, second)) {
            Eventually.holds(() -> status("emil", node + TREE) == 401, "the node heard of it");
        }
        jira.directory().activate(emil.key(), true);
    }

    private static int status(String person, String address) {
        try {
            return Crawl.get(person, address).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void ofTwoNodesOneIsKilledAndTheOtherGoesOn(@TempDir Path elsewhere) throws IOException, InterruptedException {
        List<String> said = new CopyOnWriteArrayList<>();
        try (TwoNodes two = start(elsewhere.resolve("server"), said)) {
            String left = two.nodes().get(1).url();
            checkIn(two.nodes().get(0).url(), "before the end");

            two.nodes().get(0).kill();

            assertTrue(readings(left).contains("97.31"));
            assertEquals(201, checkIn(left, "after the end").statusCode());
            Eventually.holds(() -> !said.isEmpty(), "it was said that a node has ended");
            assertEquals("Node 1 has ended. Node 2 goes on, and Confluence reads from it.", said.get(0));
            assertEquals(
                    List.of(),
                    Crawl.failures("mei", List.of(left), two.confluence().confluenceUrl()));
        }
    }
}
