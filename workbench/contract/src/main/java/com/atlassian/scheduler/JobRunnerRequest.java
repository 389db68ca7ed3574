package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/**
 * One run of a job.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface JobRunnerRequest {
    /** @seen Platform 6/7, public class listing of the library */
    Date getStartTime();

    /** @seen Platform 6/7, public class listing of the library */
    JobId getJobId();

    /** @seen Platform 6/7, public class listing of the library */
    JobConfig getJobConfig();

    /** @seen Platform 6/7, public class listing of the library */
    boolean isCancellationRequested();
}
