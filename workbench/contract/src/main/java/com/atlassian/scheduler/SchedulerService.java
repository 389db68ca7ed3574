package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Runs jobs at their times. Who runs them is registered by each node at each start; what is to be run stays.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface SchedulerService {
    /** @seen Platform 6/7, public class listing of the library */
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    /** @seen Platform 6/7, public class listing of the library */
    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    /** @seen Platform 6/7, public class listing of the library */
    Set<JobRunnerKey> getRegisteredJobRunnerKeys();

    /** @seen Platform 6/7, public class listing of the library */
    Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs();

    /**
     * A second job of the same id takes the place of the first.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    /** @seen Platform 6/7, public class listing of the library */
    JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException;

    /** @seen Platform 6/7, public class listing of the library */
    void unscheduleJob(JobId jobId);

    /**
     * Null when there is no next time.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException;

    /**
     * Null when there is no such job.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    JobDetails getJobDetails(JobId jobId);

    /** @seen Platform 6/7, public class listing of the library */
    List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey);
}
