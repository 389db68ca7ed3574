package org.okrtree.workbench.confluence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;

/** Stands between Confluence and the Jira face: notes what is asked, and may answer in other words. */
final class JiraBetween implements AutoCloseable {
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "upgrade", "transfer-encoding", "http2-settings");

    /** Addresses below {@code /rest/okr/1/} with the status of the answer before them. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String jira;
    private final BinaryOperator<String> inOtherWords;

    /** @param inOtherWords of an address and a body the body that is handed on */
    JiraBetween(String jira, BinaryOperator<String> inOtherWords) {
        this.jira = jira;
        this.inOtherWords = inOtherWords;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handOn);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort()
                + URI.create(jira).getPath());
    }

    private void handOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(jira).resolve(path));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String document = path.replaceFirst(".*/rest/okr/1/", "");
            asked.add(answer.statusCode() + " " + document);
            answer.headers()
                    .firstValue("ETag")
                    .ifPresent(tag -> exchange.getResponseHeaders().set("ETag", tag));
            byte[] body = inOtherWords.apply(document, answer.body()).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
