package com.atlassian.scheduler.status;

/**
 * How a run of a job ended.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public enum RunOutcome {
    /** @seen Platform 6/7, public class listing of the library */
    SUCCESS,
    /**
     * There is no runner on this node, or it cannot read the parameters.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    UNAVAILABLE,
    /** @seen Platform 6/7, public class listing of the library */
    ABORTED,
    /** @seen Platform 6/7, public class listing of the library */
    FAILED
}
