package org.okrtree.workbench.cluster;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.okrtree.workbench.data.ScheduledJobs;
import org.okrtree.workbench.store.Database;

/**
 * One face's place among the nodes that work on its database. On PostgreSQL there may be several nodes, in one process or in
 * many; on the other databases this node is alone, and the same services work in its memory.
 */
public final class HostCluster implements AutoCloseable {
    private static final String TABLES = "workbench.tables";

    private final Locks locks;
    private final Caches caches;
    private final Jobs jobs;
    private final Remarks remarks = new Remarks();

    private HostCluster(Database database, Clock clock) {
        boolean shared = database.kind() == Database.Kind.POSTGRESQL;
        this.locks = new Locks(shared ? new AdvisoryLocks(database, remarks) : new LocksOfOneNode());
        this.caches = new Caches(clock);
        if (shared) {
            caches.joinBy(forget -> new NotifyChannel(database, forget, remarks));
        }
        this.jobs = new Jobs(alone(() -> new ScheduledJobs(database)), clock, remarks);
    }

    /** Joins the nodes of this database. */
    public static HostCluster on(Database database, Clock clock) {
        return new HostCluster(database, clock);
    }

    /** What a plugin finds, by interface. */
    public Map<Class<?>, Object> services() {
        return Map.of(ClusterLockService.class, locks, CacheManager.class, caches, SchedulerService.class, jobs);
    }

    /** The caches, for the face itself. */
    public CacheManager caches() {
        return caches;
    }

    /** Does what no two nodes may do at once, such as making tables. */
    public <T> T alone(Supplier<T> work) {
        return locks.holding(TABLES, work);
    }

    /** From now on jobs run on this node: to be called when its plugins are there, as the products do. */
    public void startJobs() {
        jobs.start();
    }

    /** What a product writes into its log and nobody reads, oldest first: runs that were lost, jobs that failed. */
    public List<String> remarks() {
        return remarks.all();
    }

    @Override
    public void close() {
        jobs.close();
        caches.close();
        locks.close();
    }
}
