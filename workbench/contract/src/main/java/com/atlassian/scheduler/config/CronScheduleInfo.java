package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/**
 * Times by a cron expression with seconds.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public String getCronExpression() {
        return cronExpression;
    }

    /**
     * Null for the host's own.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    public TimeZone getTimeZone() {
        return timeZone;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CronScheduleInfo that
                && cronExpression.equals(that.cronExpression)
                && Objects.equals(timeZone, that.timeZone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cronExpression, timeZone);
    }
}
