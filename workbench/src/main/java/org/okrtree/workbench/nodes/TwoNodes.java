package org.okrtree.workbench.nodes;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.okrtree.workbench.Part;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.Database;

/**
 * Two Jira faces, each a process; a Confluence face and the PostgreSQL of all of them in this process. Each node can be killed
 * without the others.
 */
public final class TwoNodes implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final NodeProcess first;
    private final NodeProcess second;
    private final Workbench confluence;
    private volatile boolean stopping;

    private TwoNodes(WorkbenchOptions options, int secondPort, Consumer<String> says) {
        try {
            NodeProcess.Cluster cluster = cluster(options);
            first = opened(NodeProcess.start(cluster, options.jiraPort()));
            second = opened(NodeProcess.start(cluster, secondPort));
            String jira = first.url();
            second.url();
            confluence = opened(Workbench.start(options, Part.confluence(jira, cluster.linkSecret())));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        first.ended().thenRun(() -> oneHasEnded("1", "2", second, says));
        second.ended().thenRun(() -> oneHasEnded("2", "1", first, says));
    }

    private NodeProcess.Cluster cluster(WorkbenchOptions options) {
        Function<String, Database> databases = options.databases();
        return new NodeProcess.Cluster(
                opened(databases.apply("jira")),
                opened(databases.apply("confluence")),
                options.jar().orElseThrow(() -> new IllegalStateException("there is no jar to run; ./okr builds it")),
                Part.newSecret(),
                Optional.empty());
    }

    /**
     * Starts both nodes at once, then the Confluence face.
     *
     * @param options whose databases are in one PostgreSQL server that this process keeps
     * @param says is told of a node that ended by itself
     * @throws IllegalStateException when one does not start
     */
    public static TwoNodes start(WorkbenchOptions options, int secondPort, Consumer<String> says) {
        return new TwoNodes(options, secondPort, says);
    }

    private void oneHasEnded(String name, String other, NodeProcess left, Consumer<String> says) {
        if (stopping) {
            return;
        }
        if (left.isAlive()) {
            confluence.link().pointTo(URI.create(left.url()));
            says.accept("Node " + name + " has ended. Node " + other + " goes on, and Confluence reads from it.");
        } else {
            says.accept(
                    "Node " + name + " has ended, and with it the last one. Ctrl-C stops Confluence and the database.");
        }
    }

    /** The nodes: the first, the second. */
    public List<NodeProcess> nodes() {
        return List.of(first, second);
    }

    /** The Confluence face, and the data of both faces as this process reads them. */
    public Workbench confluence() {
        return confluence;
    }

    @Override
    public void close() {
        stopping = true;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("not stopped cleanly: " + e.getMessage(), e);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T one) {
        open.push(one);
        return one;
    }
}
