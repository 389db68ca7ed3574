package org.okrtree.workbench.trials;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrtree.workbench.Part;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.nodes.NodeProcess;
import org.okrtree.workbench.store.Database;

/** Where races are run: the sample company on one node in this JVM, or on two nodes in JVMs of their own. */
final class Track implements AutoCloseable {
    /** The administrators' switch of Active Objects; it is asked at the beginning of each transaction. */
    static final String ISOLATION = "ao.transaction.isolation.level";

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final List<String> nodes;
    private final JiraData jira;
    private final Connection sql;

    private Track(Database.Kind kind) {
        try {
            Workbench workbench = opened(Workbench.start(WorkbenchOptions.inMemory()
                    .in(face -> face.equals("jira") ? fresh(kind) : Database.h2InMemory())
                    .withSampleRequests()));
            nodes = List.of(workbench.jiraUrl());
            jira = workbench.jira();
            sql = opened(asTheStandardSays(workbench.jiraDatabase()));
        } catch (SQLException e) {
            throw closed(new IllegalStateException("the database does not answer: " + e.getMessage(), e));
        } catch (RuntimeException e) {
            throw closed(e);
        }
    }

    private Track(Path jar, Path log) {
        try {
            Database database = opened(Database.postgres());
            NodeProcess.Cluster cluster = new NodeProcess.Cluster(
                    database, opened(Database.postgres()), jar, Part.newSecret(), Optional.of(log));
            NodeProcess first = opened(NodeProcess.start(cluster, 0));
            NodeProcess second = opened(NodeProcess.start(cluster, 0));
            nodes = List.of(first.url(), second.url());
            jira = new JiraData(database, Clock.systemUTC());
            Filling.of(first.url(), jira);
            sql = opened(asTheStandardSays(database));
        } catch (SQLException e) {
            throw closed(new IllegalStateException("PostgreSQL does not answer: " + e.getMessage(), e));
        } catch (RuntimeException e) {
            throw closed(e);
        }
    }

    /** One node at the isolation that {@link #ISOLATION} says at the time of each write. */
    static Track oneNode(Database.Kind kind) {
        return new Track(kind);
    }

    /** Two nodes on one PostgreSQL, for their whole life at the isolation that {@link #ISOLATION} says now. */
    static Track twoNodes(Path jar, Path log) {
        return new Track(jar, log);
    }

    /** What runs at this isolation, and then as the products do. */
    static <T> T at(String isolation, Supplier<T> work) {
        System.setProperty(ISOLATION, isolation);
        try {
            return work.get();
        } finally {
            System.clearProperty(ISOLATION);
        }
    }

    private static Database fresh(Database.Kind kind) {
        return switch (kind) {
            case H2 -> Database.h2InMemory();
            case POSTGRESQL -> Database.postgres();
            case MARIADB -> Database.mariaDb();
        };
    }

    /** MariaDB takes quotes for texts and bars for "or" unless it is told otherwise. */
    private static Connection asTheStandardSays(Database database) throws SQLException {
        Connection connection = database.connectionOfItsOwn();
        if (database.kind() == Database.Kind.MARIADB) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET SESSION sql_mode = 'ANSI'");
            }
        }
        return connection;
    }

    /** Address of the node that the first of two writes to. */
    String first() {
        return nodes.get(0);
    }

    /** Address of the node that the second of two writes to; the same where there is one. */
    String second() {
        return nodes.get(nodes.size() - 1);
    }

    JiraData jira() {
        return jira;
    }

    /** The stored rows, past the plugin. */
    Connection sql() {
        return sql;
    }

    private RuntimeException closed(RuntimeException because) {
        close();
        return because;
    }

    private <T extends AutoCloseable> T opened(T one) {
        open.push(one);
        return one;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("not stopped cleanly: " + e.getMessage(), e);
            }
        }
    }
}
