package org.okrtree.workbench.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.okrtree.workbench.store.Database;

/** A Jira node in a JVM of its own. */
public final class NodeProcess implements AutoCloseable {
    private static final Duration PATIENCE_AT_START = Duration.ofMinutes(3);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(15);

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Process process;
    private final String nameInDatabase;
    private final CompletableFuture<String> url = new CompletableFuture<>();

    /**
     * What all nodes of a cluster have in common.
     *
     * @param linkSecret by which they know the Confluence face
     * @param errors where their standard errors go; empty for ours
     */
    public record Cluster(Database jira, Database confluence, Path jar, String linkSecret, Optional<Path> errors) {}

    private NodeProcess(Process process, String nameInDatabase) {
        this.process = process;
        this.nameInDatabase = nameInDatabase;
    }

    /**
     * Begins to start one; several may be started at once.
     *
     * @param port 0 for any that is free
     */
    public static NodeProcess start(Cluster cluster, int port) {
        String name = "okr-node-" + STARTED.incrementAndGet();
        ProcessBuilder builder = new ProcessBuilder(command(cluster, port, name));
        builder.environment().put(NodeMain.SECRET, cluster.linkSecret());
        builder.redirectError(cluster.errors()
                .map(file -> ProcessBuilder.Redirect.appendTo(file.toFile()))
                .orElse(ProcessBuilder.Redirect.INHERIT));
        try {
            NodeProcess node = new NodeProcess(builder.start(), name);
            Thread reader = new Thread(node::read, "okr-node-reader");
            reader.setDaemon(true);
            reader.start();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Cluster cluster, int port, String name) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Xmx384m",
                "-Djava.awt.headless=true"));
        for (String property : List.of("okr.root", "okr.trace", "ao.transaction.isolation.level")) {
            Optional.ofNullable(System.getProperty(property))
                    .ifPresent(value -> command.add("-D" + property + "=" + value));
        }
        command.add("-Dokr.jar=" + cluster.jar());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), NodeMain.class.getName()));
        command.addAll(List.of(String.valueOf(port), named(cluster.jira(), name), named(cluster.confluence(), name)));
        return command;
    }

    private static String named(Database database, String name) {
        return database.url() + (database.url().contains("?") ? "&" : "?") + "ApplicationName=" + name;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(NodeMain.READY)) {
                    url.complete(line.substring(NodeMain.READY.length()));
                } else {
                    System.out.println(line);
                }
            }
        } catch (IOException e) {
            url.completeExceptionally(e); // a killed process may end in the middle of a line
        }
        url.completeExceptionally(new IllegalStateException("the node ended before it answered"));
    }

    /**
     * Its address with the context path, as soon as it answers.
     *
     * @throws IllegalStateException when it ended instead; it has said why on its standard error
     */
    public String url() {
        try {
            return url.get(PATIENCE_AT_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("A node does not start; what it said stands above or in its log.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Whether it answers already. */
    public boolean isReady() {
        return url.isDone() && !url.isCompletedExceptionally();
    }

    /** Whether its process is there. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Its {@code application_name} at PostgreSQL. */
    public String nameInDatabase() {
        return nameInDatabase;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** SIGKILL: it does nothing more, from one instruction to the next. Comes back when it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** What is done when it has ended, however that came. */
    public CompletableFuture<Void> ended() {
        return process.onExit().thenAccept(gone -> {});
    }

    /** Stops it in order; after a while by force. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyGone) {
            process.destroy();
        }
        if (!awaitEnd()) {
            process.destroyForcibly();
            awaitEnd();
        }
    }

    private boolean awaitEnd() {
        try {
            return process.waitFor(PATIENCE_AT_END.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
