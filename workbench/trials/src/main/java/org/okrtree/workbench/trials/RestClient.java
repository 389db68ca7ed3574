package org.okrtree.workbench.trials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Speaks to the plugin's REST module on any node, for any sample person. */
final class RestClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int FIRST_REFUSAL = 300;
    private static final int MOST_SHOWN = 160;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    /** What a node answered. */
    record Answer(int status, String body) {
        boolean isDone() {
            return status < FIRST_REFUSAL;
        }

        @Override
        public String toString() {
            return status + " " + body.substring(0, Math.min(MOST_SHOWN, body.length()));
        }
    }

    ObjectMapper json() {
        return json;
    }

    /** @throws IllegalStateException when the answer is no, or none comes */
    JsonNode get(String node, String person, String path) {
        Answer answer =
                answered(send(request(node + "/rest/okr/1" + path, person).GET()));
        if (!answer.isDone()) {
            throw new IllegalStateException("GET " + path + " as " + person + " was answered " + answer);
        }
        return read(answer);
    }

    /** The status of a page. */
    int page(String node, String person, String path) {
        return answered(send(request(node + path, person).GET())).status();
    }

    CompletableFuture<Answer> send(String node, Write write) {
        HttpRequest.Builder request =
                request(node + "/rest/okr/1" + write.path(), write.person()).header("Content-Type", "application/json");
        HttpRequest.BodyPublisher body =
                HttpRequest.BodyPublishers.ofString(write.body().toString());
        return send(
                write.kind() == Kind.EDIT
                        ? request.header("If-Match", "\"" + write.version() + "\"")
                                .PUT(body)
                        : request.POST(body));
    }

    /** @throws IllegalStateException when none comes */
    static Answer answered(CompletableFuture<Answer> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("no answer: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    JsonNode read(Answer answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.Builder request(String address, String person) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer token-" + person)
                .header("Accept", "application/json");
    }

    private CompletableFuture<Answer> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> new Answer(response.statusCode(), response.body()));
    }
}
