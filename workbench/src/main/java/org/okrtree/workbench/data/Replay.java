package org.okrtree.workbench.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the sample requests to the faces, one after the other, as the people they name. A request is an object:
 * {@code as} (user name), {@code method}, {@code path} (below the face's address), {@code body}, {@code headers},
 * {@code face} ({@code jira} unless said), {@code keep} (name → JSON pointer into the answer, or {@code header:<name>}).
 *
 * <p>In paths, headers and texts of bodies stands {@code ${…}} for what was kept, and for {@code today}, {@code today-30},
 * {@code now}, {@code now-3} (days), {@code uuid} (another one each time), {@code key:<user name>} and
 * {@code issue:<issue key>} or {@code sprint:<its name>} (Jira's ids). A text that is nothing else keeps the type of what it stands for.
 */
public final class Replay {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");
    private static final Pattern DAYS = Pattern.compile("(today|now)([+-]\\d+)?");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int FIRST_REFUSAL = 300;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> faces;
    private final JiraData jira;
    private final Clock clock;
    private final Map<String, JsonNode> kept = new HashMap<>();

    /** What is done around each request. */
    public interface Around {
        /**
         * Runs {@code sending} once or more.
         *
         * @param request as it stands in the file
         */
        void request(JsonNode request, Runnable sending);
    }

    /**
     * Makes a replay.
     *
     * @param faces address of a face by its name, without a slash at the end
     */
    public Replay(Map<String, String> faces, JiraData jira, Clock clock) {
        this.faces = faces;
        this.jira = jira;
        this.clock = clock;
    }

    /**
     * Sends all of them.
     *
     * @return how many were sent
     * @throws IllegalStateException at the first that is refused; the message says which and why
     */
    public int send(InputStream requests) {
        return send(requests, (request, sending) -> sending.run());
    }

    /** Sends all of them, each as often as {@code around} runs it. */
    public int send(InputStream requests, Around around) {
        try {
            int number = 0;
            for (JsonNode request : json.readTree(requests)) {
                number++;
                int current = number;
                around.request(request, () -> send(current, request));
            }
            return number;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(int number, JsonNode request) {
        String method = request.path("method").asText("GET");
        String path = text(request.get("path").asText());
        String who = request.path("as").asText("admin");
        HttpRequest.Builder call = HttpRequest.newBuilder(
                        URI.create(faces.get(request.path("face").asText("jira")) + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer token-" + who)
                .header("Accept", "application/json");
        request.path("headers")
                .properties()
                .forEach(header ->
                        call.header(header.getKey(), text(header.getValue().asText())));
        if (request.has("body")) {
            call.header("Content-Type", "application/json")
                    .method(
                            method,
                            HttpRequest.BodyPublishers.ofString(
                                    filled(request.get("body")).toString()));
        } else {
            call.method(method, HttpRequest.BodyPublishers.noBody());
        }
        HttpResponse<String> answer = answer(call.build());
        if (answer.statusCode() >= FIRST_REFUSAL) {
            throw new IllegalStateException("sample request " + number + " (" + method + " " + path + " as " + who
                    + ") was answered " + answer.statusCode() + ": " + answer.body());
        }
        request.path("keep")
                .properties()
                .forEach(keep -> keep(number, keep.getKey(), keep.getValue().asText(), answer));
    }

    private HttpResponse<String> answer(HttpRequest call) {
        try {
            return http.send(call, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void keep(int number, String name, String from, HttpResponse<String> answer) {
        JsonNode found;
        try {
            found = from.startsWith("header:")
                    ? answer.headers()
                            .firstValue(from.substring("header:".length()))
                            .<JsonNode>map(TextNode::new)
                            .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance())
                    : json.readTree(answer.body()).at(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (found.isMissingNode()) {
            throw new IllegalStateException(
                    "sample request " + number + " was answered without " + from + ": " + answer.body());
        }
        kept.put(name, found);
    }

    private JsonNode filled(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = json.createObjectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), filled(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = json.createArrayNode();
            array.forEach(element -> copy.add(filled(element)));
            return copy;
        }
        if (!node.isTextual()) {
            return node;
        }
        Matcher whole = REFERENCE.matcher(node.asText());
        return whole.matches() ? value(whole.group(1)) : new TextNode(text(node.asText()));
    }

    private String text(String template) {
        return REFERENCE
                .matcher(template)
                .replaceAll(
                        found -> Matcher.quoteReplacement(value(found.group(1)).asText()));
    }

    private JsonNode value(String reference) {
        JsonNode known = kept.get(reference);
        if (known != null) {
            return known;
        }
        Matcher days = DAYS.matcher(reference);
        if (days.matches()) {
            long shift =
                    days.group(2) == null ? 0 : Long.parseLong(days.group(2).replace("+", ""));
            return new TextNode(
                    days.group(1).equals("today")
                            ? LocalDate.now(clock).plusDays(shift).toString()
                            : Instant.now(clock).plus(Duration.ofDays(shift)).toString());
        }
        if (reference.equals("uuid")) {
            return new TextNode(UUID.randomUUID().toString());
        }
        if (reference.startsWith("key:")) {
            return new TextNode(jira.directory()
                    .byName(reference.substring("key:".length()))
                    .orElseThrow(() -> unknown(reference))
                    .key());
        }
        if (reference.startsWith("issue:")) {
            return json.getNodeFactory()
                    .numberNode(jira.issue(reference.substring("issue:".length()))
                            .orElseThrow(() -> unknown(reference))
                            .id());
        }
        if (reference.startsWith("sprint:")) {
            return json.getNodeFactory()
                    .numberNode(jira.allSprints().stream()
                            .filter(sprint -> sprint.name().equals(reference.substring("sprint:".length())))
                            .findFirst()
                            .orElseThrow(() -> unknown(reference))
                            .id());
        }
        throw unknown(reference);
    }

    private static IllegalStateException unknown(String reference) {
        return new IllegalStateException("the sample requests name ${" + reference + "}, which nobody knows");
    }
}
