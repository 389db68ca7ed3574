package org.okrtree.workbench.cluster;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;

/** When a schedule's next time is. */
final class JobTimes {
    private static final Pattern NUMBER = Pattern.compile("(?<![#0-9])[1-7](?![0-9])");
    private static final int DAYS_OF_WEEK = 5;

    private JobTimes() {}

    /** The first time, in milliseconds; empty when there is none. */
    static Optional<Long> first(Schedule schedule, long now) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule.getCronScheduleInfo(), now);
        }
        IntervalScheduleInfo interval = schedule.getIntervalScheduleInfo();
        if (interval.getIntervalInMillis() < 0) {
            throw new SchedulerServiceException("An interval is 0 (once) or more milliseconds.");
        }
        return Optional.of(
                interval.getFirstRunTime() == null
                        ? now
                        : interval.getFirstRunTime().getTime());
    }

    /** The time after one that was due; what was slept through is not made up for. */
    static Optional<Long> after(Schedule schedule, long due, long now) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule.getCronScheduleInfo(), now);
        }
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        if (interval == 0) {
            return Optional.empty();
        }
        return Optional.of(due + interval > now ? due + interval : now + interval);
    }

    private static Optional<Long> cron(CronScheduleInfo cron, long now) throws SchedulerServiceException {
        try {
            ZoneId zone = cron.getTimeZone() == null
                    ? ZoneId.systemDefault()
                    : cron.getTimeZone().toZoneId();
            ZonedDateTime next = CronExpression.parse(spelledForSpring(cron.getCronExpression()))
                    .next(Instant.ofEpochMilli(now).atZone(zone));
            return Optional.ofNullable(next).map(time -> time.toInstant().toEpochMilli());
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(
                    "\"" + cron.getCronExpression()
                            + "\" is no cron expression with seconds (such as 0 30 7 ? * MON-FRI): " + e.getMessage(),
                    e);
        }
    }

    /** The products count the days of a week from Sunday = 1, Spring from 0. A seventh field for years is not read here. */
    private static String spelledForSpring(String expression) {
        String[] fields = expression.trim().split("\\s+");
        if (fields.length > DAYS_OF_WEEK) {
            Matcher day = NUMBER.matcher(fields[DAYS_OF_WEEK]);
            fields[DAYS_OF_WEEK] = day.replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) - 1));
        }
        return String.join(" ", fields);
    }
}
