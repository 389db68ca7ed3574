package com.atlassian.scheduler;

import com.atlassian.scheduler.status.RunOutcome;

/**
 * How a run of a job ended.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public final class JobRunnerResponse {
    private final RunOutcome runOutcome;
    private final String message;

    private JobRunnerResponse(RunOutcome runOutcome, String message) {
        this.runOutcome = runOutcome;
        this.message = message;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static JobRunnerResponse success() {
        return success(null);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(RunOutcome.SUCCESS, message);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(RunOutcome.ABORTED, message);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(RunOutcome.FAILED, message);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static JobRunnerResponse failed(Throwable cause) {
        return failed(cause.toString());
    }

    /** @seen Platform 6/7, public class listing of the library */
    public RunOutcome getRunOutcome() {
        return runOutcome;
    }

    /**
     * Null when nothing was said.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    public String getMessage() {
        return message;
    }
}
