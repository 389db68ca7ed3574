package org.okrtree.workbench.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.SchedulerService;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.MovableClock;
import org.okrtree.workbench.data.ScheduledJobs;
import org.okrtree.workbench.store.Database;

/** Two nodes on one PostgreSQL; only for examples they are in one process. */
final class Pair implements AutoCloseable {
    final MovableClock clock = MovableClock.of(Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC));
    private final Database database = Database.postgres();
    private final Database again = Database.postgresAt(database.url(), "postgres", "postgres");
    final HostCluster first = HostCluster.on(database, clock);
    final HostCluster second = HostCluster.on(again, clock);

    static ClusterLock lock(HostCluster node, String name) {
        return ((ClusterLockService) node.services().get(ClusterLockService.class)).getLockForName(name);
    }

    static SchedulerService scheduler(HostCluster node) {
        return (SchedulerService) node.services().get(SchedulerService.class);
    }

    /** Cuts the connections that hold a lock, as the death of their node does. */
    void cutLocks() throws SQLException {
        try (Connection connection = database.connectionOfItsOwn();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        }
    }

    /** What each node knows of the people and places of its face. */
    List<JiraData> faces() {
        return List.of(face(first, database), face(second, again));
    }

    private JiraData face(HostCluster node, Database pool) {
        JiraData face = node.alone(() -> new JiraData(pool, clock));
        face.shareIn(node.caches());
        return face;
    }

    /** The jobs as each node reads them. */
    List<ScheduledJobs> jobs() {
        return List.of(new ScheduledJobs(database), new ScheduledJobs(again));
    }

    HostCluster anotherNode() {
        return HostCluster.on(database, clock);
    }

    @Override
    public void close() {
        first.close();
        second.close();
        again.close();
        database.close();
    }
}
