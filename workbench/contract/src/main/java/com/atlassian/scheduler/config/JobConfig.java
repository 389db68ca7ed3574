package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/**
 * What a job is: who runs it, where, when, with which parameters.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public final class JobConfig {
    private final JobRunnerKey jobRunnerKey;
    private final RunMode runMode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(
            JobRunnerKey jobRunnerKey, RunMode runMode, Schedule schedule, Map<String, Serializable> parameters) {
        this.jobRunnerKey = jobRunnerKey;
        this.runMode = runMode;
        this.schedule = schedule;
        this.parameters = parameters;
    }

    /**
     * Once per cluster, as soon as possible, without parameters.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null), Map.of());
    }

    /** @seen Platform 6/7, public class listing of the library */
    public JobConfig withRunMode(RunMode other) {
        return new JobConfig(jobRunnerKey, other, schedule, parameters);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public JobConfig withSchedule(Schedule other) {
        return new JobConfig(jobRunnerKey, runMode, other, parameters);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public JobConfig withParameters(Map<String, Serializable> other) {
        return new JobConfig(jobRunnerKey, runMode, schedule, other == null ? Map.of() : Map.copyOf(other));
    }

    /** @seen Platform 6/7, public class listing of the library */
    public JobRunnerKey getJobRunnerKey() {
        return jobRunnerKey;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public RunMode getRunMode() {
        return runMode;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public Schedule getSchedule() {
        return schedule;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}
