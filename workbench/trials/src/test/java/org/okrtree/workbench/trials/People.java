package org.okrtree.workbench.trials;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What people do in the Jira face: over the plugin's REST, and in Jira's own forms, which tell plugins what happened. */
final class People {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOKEN = "brought-back";
    private static final int REDIRECT = 302;

    private final String jira;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    People(String jira) {
        this.jira = jira;
    }

    /** A request to the plugin, ready to be sent, once or again. */
    record Call(String person, String method, String path, int version, ObjectNode body) {}

    /** What came back. */
    record Said(int status, String body) {
        boolean isDone() {
            return status < 300;
        }
    }

    ObjectNode body() {
        return json.createObjectNode();
    }

    JsonNode read(Said said) {
        try {
            return json.readTree(said.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Said send(Call call) {
        HttpRequest.Builder request = request(call.person(), "/rest/okr/1" + call.path())
                .header("Accept", "application/json")
                .header("X-Atlassian-Token", "no-check");
        if (call.version() > 0) {
            request.header("If-Match", "\"" + call.version() + "\"");
        }
        if (call.body().isEmpty()) {
            return send(request.method(call.method(), HttpRequest.BodyPublishers.noBody()));
        }
        return send(request.header("Content-Type", "application/json")
                .method(
                        call.method(),
                        HttpRequest.BodyPublishers.ofString(call.body().toString())));
    }

    Said get(String person, String path) {
        return send(new Call(person, "GET", path, 0, body()));
    }

    Said post(String person, String path, ObjectNode body) {
        return send(new Call(person, "POST", path, 0, body));
    }

    /** @throws IllegalStateException when the answer is no */
    JsonNode done(Said said) {
        if (!said.isDone()) {
            throw new IllegalStateException("was answered " + said);
        }
        return read(said);
    }

    Said page(String person, String path) {
        return send(request(person, path).GET());
    }

    /**
     * Sends one of Jira's own forms, and gives the address that it leads to.
     *
     * @throws IllegalStateException when it leads nowhere
     */
    String form(String person, String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "atl_token=" + TOKEN + "&", ""));
        HttpResponse<String> response = response(request(person, path)
                .header("Cookie", "atl.xsrf.token=" + TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (response.statusCode() != REDIRECT) {
            throw new IllegalStateException(path + " as " + person + " was answered " + response.statusCode());
        }
        return response.headers().firstValue("Location").orElseThrow();
    }

    private HttpRequest.Builder request(String person, String path) {
        return HttpRequest.newBuilder(URI.create(jira + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer token-" + person);
    }

    private Said send(HttpRequest.Builder request) {
        HttpResponse<String> response = response(request);
        return new Said(response.statusCode(), response.body());
    }

    private HttpResponse<String> response(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
