package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;

/**
 * Times by an interval; 0 for once.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public final class IntervalScheduleInfo {
    private final Long firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime == null ? null : firstRunTime.getTime();
        this.intervalInMillis = intervalInMillis;
    }

    /**
     * Null for as soon as possible.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    public Date getFirstRunTime() {
        return firstRunTime == null ? null : new Date(firstRunTime);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public long getIntervalInMillis() {
        return intervalInMillis;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalScheduleInfo that
                && intervalInMillis == that.intervalInMillis
                && Objects.equals(firstRunTime, that.firstRunTime);
    }

    @Override
    public int hashCode() {
        return Objects.hash(firstRunTime, intervalInMillis);
    }
}
