package org.okrtree.workbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.store.Database;

final class ReplayTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);

    private final List<String> received = new ArrayList<>();
    private HttpServer server;
    private Database database;
    private Replay replay;
    private int status = 200;

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            byte[] answer = "{\"id\":{\"uid\":\"u-1\"},\"number\":7}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        database = Database.h2InMemory();
        JiraData jira = new JiraData(database, NOON);
        new SampleCompany(LocalDate.now(NOON)).moveInto(jira);
        replay = new Replay(
                Map.of("jira", "http://localhost:" + server.getAddress().getPort()), jira, NOON);
    }

    @AfterEach
    void end() {
        server.stop(0);
        database.close();
    }

    private int send(String requests) {
        return replay.send(new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatOneAnswerSaidStandsInTheNextRequest() {
        int sent = send("""
                [{"as": "mei", "method": "POST", "path": "/teams", "body": {"day": "${today-30}"},
                  "keep": {"team": "/id/uid", "version": "/number"}},
                 {"as": "tao", "method": "PUT", "path": "/teams/${team}", "body": {"version": "${version}", "text": "v${version}"}}]
                """);

        assertEquals(2, sent);
        assertEquals("POST /teams Bearer token-mei {\"day\":\"2026-10-17\"}", received.get(0));
        assertEquals("PUT /teams/u-1 Bearer token-tao {\"version\":7,\"text\":\"v7\"}", received.get(1));
    }

    @Test
    void peopleAndIssuesAreNamedByWhatTheHostCallsThem() {
        send("""
                [{"as": "mei", "method": "POST", "path": "/x", "body": ["${key:mei}", "${issue:GW-2401}"]}]
                """);

        assertTrue(received.get(0).matches(".* \\[\"JIRAUSER\\d+\",\\d+]"), received.get(0));
    }

    @Test
    void theFirstRefusalEndsItAndIsTold() {
        status = 422;

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> send("""
                        [{"as": "lin", "method": "POST", "path": "/x", "body": {}}, {"path": "/never"}]
                        """));

        assertTrue(refused.getMessage().contains("sample request 1 (POST /x as lin) was answered 422"));
        assertEquals(1, received.size());
    }
}
