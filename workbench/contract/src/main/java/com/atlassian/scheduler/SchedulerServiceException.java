package com.atlassian.scheduler;

/**
 * A job cannot be scheduled so.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public class SchedulerServiceException extends Exception {
    /** @remembered made by the host alone */
    public SchedulerServiceException(String message) {
        super(message);
    }

    /** @remembered made by the host alone */
    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
