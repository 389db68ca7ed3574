package com.atlassian.scheduler.config;

/**
 * Where a job is run.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public enum RunMode {
    /**
     * Kept in the database, and run by one node each time.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    RUN_ONCE_PER_CLUSTER,
    /**
     * Kept in memory, by the node that scheduled it.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    RUN_LOCALLY
}
