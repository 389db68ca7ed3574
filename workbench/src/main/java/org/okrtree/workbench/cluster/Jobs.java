package org.okrtree.workbench.cluster;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.workbench.data.ScheduledJobs;

/**
 * The product's scheduler. Its times are the clock's: who moves the clock makes jobs due. A run goes to the node that claims it
 * first, whether or not that node has the runner.
 */
final class Jobs implements SchedulerService, AutoCloseable {
    private static final long BETWEEN_TWO_LOOKS = TimeUnit.MILLISECONDS.toNanos(100);

    private final ScheduledJobs shared;
    private final Clock clock;
    private final Remarks remarks;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Local> local = new ConcurrentHashMap<>();
    private final Set<JobId> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(Jobs::daemon);
    private volatile boolean closed;

    private record Local(JobConfig config, Optional<Long> nextRun) {}

    private record Details(JobId getJobId, JobConfig config, Optional<Long> nextRun) implements JobDetails {
        @Override
        public JobRunnerKey getJobRunnerKey() {
            return config.getJobRunnerKey();
        }

        @Override
        public RunMode getRunMode() {
            return config.getRunMode();
        }

        @Override
        public Schedule getSchedule() {
            return config.getSchedule();
        }

        @Override
        public Date getNextRunTime() {
            return nextRun.map(Date::new).orElse(null);
        }
    }

    private record Request(Date getStartTime, JobId getJobId, JobConfig getJobConfig) implements JobRunnerRequest {
        @Override
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }

    Jobs(ScheduledJobs shared, Clock clock, Remarks remarks) {
        this.shared = shared;
        this.clock = clock;
        this.remarks = remarks;
    }

    void start() {
        threads.execute(() -> {
            while (!closed) {
                look();
                LockSupport.parkNanos(BETWEEN_TWO_LOOKS);
            }
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "okr-jobs");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        try {
            long now = clock.millis();
            for (ScheduledJobs.Job due : shared.dueAt(now)) {
                JobId id = JobId.of(due.id());
                if (shared.claim(due, JobTimes.after(schedule(due), due.nextRun(), now))) {
                    launch(id, JobRunnerKey.of(due.runnerKey()), classes -> config(due, classes));
                }
            }
            local.forEach((id, job) -> lookAt(id, job, now));
        } catch (RuntimeException | SchedulerServiceException e) {
            if (!closed) { // a database that is being closed
                remarks.add("The scheduler could not look for jobs: " + e.getMessage());
            }
        }
    }

    private void lookAt(JobId id, Local job, long now) {
        job.nextRun().filter(time -> time <= now).ifPresent(due -> {
            try {
                Optional<Long> next = JobTimes.after(job.config().getSchedule(), due, now);
                if (next.isPresent()) {
                    local.replace(id, job, new Local(job.config(), next));
                } else {
                    local.remove(id, job);
                }
                launch(id, job.config().getJobRunnerKey(), classes -> job.config());
            } catch (SchedulerServiceException e) {
                remarks.add("The job " + id + " has no next time: " + e.getMessage());
            }
        });
    }

    private interface ReadConfig {
        JobConfig with(ClassLoader classes) throws IOException, ClassNotFoundException;
    }

    private void launch(JobId id, JobRunnerKey key, ReadConfig read) {
        JobRunner runner = runners.get(key);
        if (runner == null) {
            remarks.add("The job " + id + " was due on this node, which has no runner " + key
                    + ": this run is lost, as in a product. Register the runner at each start and on every node,"
                    + " in LifecycleAware.onStart(); what is scheduled stays, who runs it does not.");
        } else if (!running.add(id)) {
            remarks.add("The job " + id + " was due while it still ran on this node: this run is left out.");
        } else {
            threads.execute(() -> run(id, runner, read));
        }
    }

    private void run(JobId id, JobRunner runner, ReadConfig read) {
        try {
            JobConfig config = read.with(runner.getClass().getClassLoader());
            JobRunnerResponse response = runner.runJob(new Request(new Date(clock.millis()), id, config));
            if (response != null && response.getRunOutcome() != RunOutcome.SUCCESS) {
                remarks.add("The job " + id + " ended as " + response.getRunOutcome() + ": " + response.getMessage());
            }
        } catch (IOException | ClassNotFoundException e) {
            remarks.add("The parameters of the job " + id + " cannot be read by the plugin of now: " + e.getMessage()
                    + ". They stay longer than the version that wrote them: give types of the JDK.");
        } catch (RuntimeException | LinkageError e) {
            remarks.add("The job " + id + " failed: " + e);
        } finally {
            running.remove(id);
        }
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return all().map(JobDetails::getJobRunnerKey).collect(Collectors.toSet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Optional<Long> first = JobTimes.first(jobConfig.getSchedule(), clock.millis());
        if (first.isEmpty()) {
            throw new SchedulerServiceException("The job " + jobId + " would never run.");
        }
        if (jobConfig.getRunMode() == RunMode.RUN_LOCALLY) {
            shared.remove(jobId.toString());
            local.put(jobId, new Local(jobConfig, first));
        } else {
            local.remove(jobId);
            shared.keep(row(jobId, jobConfig, first.get()));
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        local.remove(jobId);
        shared.remove(jobId.toString());
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        return JobTimes.first(schedule, clock.millis()).map(Date::new).orElse(null);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return all().filter(job -> job.getJobId().equals(jobId)).findFirst().orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return all().filter(job -> job.getJobRunnerKey().equals(jobRunnerKey)).toList();
    }

    private Stream<JobDetails> all() {
        Stream<JobDetails> here = local.entrySet().stream()
                .map(one -> new Details(
                        one.getKey(), one.getValue().config(), one.getValue().nextRun()));
        Stream<JobDetails> everywhere = shared.all().stream()
                .map(job -> new Details(JobId.of(job.id()), withoutParameters(job), Optional.of(job.nextRun())));
        return Stream.concat(here, everywhere);
    }

    private static ScheduledJobs.Job row(JobId id, JobConfig config, long nextRun) throws SchedulerServiceException {
        Schedule schedule = config.getSchedule();
        boolean isCron = schedule.getType() == Schedule.Type.CRON_EXPRESSION;
        TimeZone zone = isCron ? schedule.getCronScheduleInfo().getTimeZone() : null;
        Date first = isCron ? null : schedule.getIntervalScheduleInfo().getFirstRunTime();
        try {
            return new ScheduledJobs.Job(
                    id.toString(),
                    config.getJobRunnerKey().toString(),
                    isCron ? schedule.getCronScheduleInfo().getCronExpression() : "",
                    zone == null ? "" : zone.getID(),
                    isCron ? 0 : schedule.getIntervalScheduleInfo().getIntervalInMillis(),
                    first == null ? -1 : first.getTime(),
                    nextRun,
                    JobParameters.written(config.getParameters()));
        } catch (IOException e) {
            throw new SchedulerServiceException("The parameters of the job " + id + " cannot be kept: " + e, e);
        }
    }

    private static Schedule schedule(ScheduledJobs.Job job) {
        if (job.cron().isEmpty()) {
            return Schedule.forInterval(job.every(), job.firstRun() < 0 ? null : new Date(job.firstRun()));
        }
        return Schedule.forCronExpression(job.cron(), job.zone().isEmpty() ? null : TimeZone.getTimeZone(job.zone()));
    }

    private static JobConfig withoutParameters(ScheduledJobs.Job job) {
        return JobConfig.forJobRunnerKey(JobRunnerKey.of(job.runnerKey()))
                .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(schedule(job));
    }

    private static JobConfig config(ScheduledJobs.Job job, ClassLoader classes)
            throws IOException, ClassNotFoundException {
        Map<String, Serializable> parameters = JobParameters.read(job.parameters(), classes);
        return withoutParameters(job).withParameters(parameters);
    }

    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
        try {
            threads.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
