package com.atlassian.scheduler;

/**
 * What a plugin registers to run its jobs.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface JobRunner {
    /**
     * Null stands for success.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
