package org.okrtree.workbench.data;

import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.store.Database;

/** The jobs of a face that are run once per cluster. They outlive the node and the plugin that scheduled them. */
public final class ScheduledJobs {
    private static final String SELECT =
            "SELECT job_id, runner_key, cron, zone, every, first_run, next_run, parameters FROM wb_job";

    private final Sql sql;

    /**
     * A job as it is kept. Times are in milliseconds.
     *
     * @param cron empty for a job that runs at an interval
     * @param zone of the cron expression; empty for the host's own
     * @param every 0 for once
     * @param firstRun -1 for as soon as possible
     * @param parameters serialised, in Base64; empty for none
     */
    public record Job(
            String id,
            String runnerKey,
            String cron,
            String zone,
            long every,
            long firstRun,
            long nextRun,
            String parameters) {}

    /** The table in this database is made when it is not there. */
    public ScheduledJobs(Database database) {
        this.sql = new Sql(database.dataSource());
        sql.change(
                "CREATE TABLE IF NOT EXISTS wb_job (job_id VARCHAR(255) PRIMARY KEY, runner_key VARCHAR(255) NOT NULL,"
                        + " cron VARCHAR(255) NOT NULL, zone VARCHAR(60) NOT NULL, every BIGINT NOT NULL,"
                        + " first_run BIGINT NOT NULL, next_run BIGINT NOT NULL, parameters VARCHAR(8000) NOT NULL)");
    }

    /** The job with this id. */
    public Optional<Job> with(String id) {
        return sql.first(SELECT + " WHERE job_id = ?", ScheduledJobs::job, id);
    }

    /** All, by id. */
    public List<Job> all() {
        return sql.list(SELECT + " ORDER BY job_id", ScheduledJobs::job);
    }

    /** Those whose time has come. */
    public List<Job> dueAt(long now) {
        return sql.list(SELECT + " WHERE next_run <= ? ORDER BY next_run", ScheduledJobs::job, now);
    }

    /** Keeps it, in the place of the one with its id. */
    public void keep(Job job) {
        sql.atomically(() -> {
            remove(job.id());
            return sql.change(
                    "INSERT INTO wb_job (job_id, runner_key, cron, zone, every, first_run, next_run, parameters)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    job.id(),
                    job.runnerKey(),
                    job.cron(),
                    job.zone(),
                    job.every(),
                    job.firstRun(),
                    job.nextRun(),
                    job.parameters());
        });
    }

    /** Nothing when there is none. */
    public void remove(String id) {
        sql.change("DELETE FROM wb_job WHERE job_id = ?", id);
    }

    /** Takes this run of the job; false when another node was faster. */
    public boolean claim(Job due, Optional<Long> nextRun) {
        return nextRun.map(next -> sql.change(
                                "UPDATE wb_job SET next_run = ? WHERE job_id = ? AND next_run = ?",
                                next,
                                due.id(),
                                due.nextRun()))
                        .orElseGet(() -> sql.change(
                                "DELETE FROM wb_job WHERE job_id = ? AND next_run = ?", due.id(), due.nextRun()))
                == 1;
    }

    private static Job job(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Job(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getString(8));
    }
}
