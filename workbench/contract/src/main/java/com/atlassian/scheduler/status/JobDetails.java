package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.util.Date;

/**
 * A job that is scheduled.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface JobDetails {
    /** @seen Platform 6/7, public class listing of the library */
    JobId getJobId();

    /** @seen Platform 6/7, public class listing of the library */
    JobRunnerKey getJobRunnerKey();

    /** @seen Platform 6/7, public class listing of the library */
    RunMode getRunMode();

    /** @seen Platform 6/7, public class listing of the library */
    Schedule getSchedule();

    /**
     * Null when it will not run again.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    Date getNextRunTime();
}
