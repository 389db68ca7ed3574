package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/**
 * When a job is run.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public final class Schedule {
    private final CronScheduleInfo cron;
    private final IntervalScheduleInfo interval;

    private Schedule(CronScheduleInfo cron, IntervalScheduleInfo interval) {
        this.cron = cron;
        this.interval = interval;
    }

    /**
     * Which of the two infos there is.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    public enum Type {
        /** @seen Platform 6/7, public class listing of the library */
        CRON_EXPRESSION,
        /** @seen Platform 6/7, public class listing of the library */
        INTERVAL
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(new CronScheduleInfo(cronExpression, timeZone), null);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(null, new IntervalScheduleInfo(firstRunTime, intervalInMillis));
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schedule that
                && Objects.equals(cron, that.cron)
                && Objects.equals(interval, that.interval);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cron, interval);
    }
}
