package org.okrtree.workbench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.workbench.Eventually;
import org.okrtree.workbench.data.ScheduledJobs;

final class JobsTest {
    private static final JobRunnerKey KEY = JobRunnerKey.of("org.example.report");
    private static final JobId ID = JobId.of("org.example.report.daily");

    private final List<String> ran = new CopyOnWriteArrayList<>();
    private Pair nodes;

    @BeforeEach
    void join() {
        nodes = new Pair();
    }

    @AfterEach
    void leave() {
        nodes.close();
    }

    private JobRunner says(String word) {
        return request -> {
            ran.add(word + request.getJobConfig().getParameters().getOrDefault("suffix", ""));
            return JobRunnerResponse.success();
        };
    }

    private JobConfig hourly(RunMode mode) {
        Date inAnHour = Date.from(nodes.clock.instant().plus(Duration.ofHours(1)));
        return JobConfig.forJobRunnerKey(KEY)
                .withRunMode(mode)
                .withSchedule(Schedule.forInterval(Duration.ofHours(1).toMillis(), inAnHour));
    }

    private int rowsOf(HostCluster node) {
        return Pair.scheduler(node).getJobsByJobRunnerKey(KEY).size();
    }

    @Test
    void aJobOfTheClusterRunsOnOneNodeEachTime() throws SchedulerServiceException {
        Pair.scheduler(nodes.first).registerJobRunner(KEY, says("ran"));
        Pair.scheduler(nodes.second).registerJobRunner(KEY, says("ran"));
        Pair.scheduler(nodes.first).scheduleJob(ID, hourly(RunMode.RUN_ONCE_PER_CLUSTER));
        nodes.first.startJobs();
        nodes.second.startJobs();

        for (int hour = 1; hour <= 5; hour++) {
            nodes.clock.move(Duration.ofHours(1));
            int expected = hour;
            Eventually.holds(() -> ran.size() >= expected, "run " + hour);
        }

        assertEquals(5, ran.size());
    }

    @Test
    void ofNodesThatSeeTheSameRunDueOneClaimsIt() throws SchedulerServiceException {
        Pair.scheduler(nodes.first).scheduleJob(ID, hourly(RunMode.RUN_ONCE_PER_CLUSTER));
        List<ScheduledJobs> seen = nodes.jobs();
        ScheduledJobs.Job due = seen.get(0).with(ID.toString()).orElseThrow();
        Optional<Long> next = Optional.of(due.nextRun() + 1);

        assertTrue(seen.get(0).claim(due, next));
        assertFalse(seen.get(1).claim(due, next));
    }

    @Test
    void aLocalJobRunsOnEachNodeThatScheduledIt() throws SchedulerServiceException {
        for (HostCluster node : List.of(nodes.first, nodes.second)) {
            Pair.scheduler(node).registerJobRunner(KEY, says(node == nodes.first ? "first" : "second"));
            Pair.scheduler(node).scheduleJob(ID, hourly(RunMode.RUN_LOCALLY));
            node.startJobs();
        }

        nodes.clock.move(Duration.ofHours(1));

        Eventually.holds(() -> ran.containsAll(List.of("first", "second")), "both nodes ran it");
        assertEquals(2, ran.size());
    }

    @Tag("T24")
    @Test
    void aRunThatFallsToANodeWithoutTheRunnerIsLost() throws SchedulerServiceException {
        Pair.scheduler(nodes.first).registerJobRunner(KEY, says("ran"));
        Pair.scheduler(nodes.first).scheduleJob(ID, hourly(RunMode.RUN_ONCE_PER_CLUSTER));
        nodes.second.startJobs();

        nodes.clock.move(Duration.ofHours(1));

        Eventually.holds(() -> !nodes.second.remarks().isEmpty(), "the node without a runner took the run");
        assertTrue(
                nodes.second.remarks().get(0).contains("Register the runner at each start and on every node"),
                nodes.second.remarks().get(0));
        nodes.first.startJobs();
        nodes.clock.move(Duration.ofMinutes(30));
        assertEquals(List.of(), List.copyOf(ran));
    }

    @Tag("T24")
    @Test
    void scheduledAgainAfterARestartItIsOneJob() throws SchedulerServiceException {
        Pair.scheduler(nodes.first).scheduleJob(ID, hourly(RunMode.RUN_ONCE_PER_CLUSTER));

        try (HostCluster restarted = nodes.anotherNode()) {
            assertEquals(1, rowsOf(restarted));
            Pair.scheduler(restarted).scheduleJob(ID, hourly(RunMode.RUN_ONCE_PER_CLUSTER));

            assertEquals(1, rowsOf(nodes.second));
        }
    }

    @Test
    void aLocalJobIsGoneWithItsNode() throws SchedulerServiceException {
        Pair.scheduler(nodes.first).scheduleJob(ID, hourly(RunMode.RUN_LOCALLY));

        assertEquals(1, rowsOf(nodes.first));
        assertEquals(0, rowsOf(nodes.second));
    }

    @ParameterizedTest
    @EnumSource(RunMode.class)
    void whatRunsOnceIsGoneAfterwards(RunMode mode) throws SchedulerServiceException {
        SchedulerService scheduler = Pair.scheduler(nodes.first);
        scheduler.registerJobRunner(KEY, says("ran"));
        scheduler.scheduleJob(
                ID, JobConfig.forJobRunnerKey(KEY).withRunMode(mode).withSchedule(Schedule.runOnce(null)));

        nodes.first.startJobs();

        Eventually.holds(() -> ran.size() == 1, "it ran");
        assertNull(scheduler.getJobDetails(ID));
    }

    @Test
    void parametersComeBackAsTheyWere() throws SchedulerServiceException {
        SchedulerService scheduler = Pair.scheduler(nodes.second);
        scheduler.registerJobRunner(KEY, says("ran"));
        Pair.scheduler(nodes.first)
                .scheduleJob(
                        ID,
                        JobConfig.forJobRunnerKey(KEY)
                                .withSchedule(Schedule.runOnce(null))
                                .withParameters(Map.of("suffix", " 目标")));

        nodes.second.startJobs();

        Eventually.holds(() -> ran.equals(List.of("ran 目标")), "it ran with its parameters: " + ran);
    }

    @Test
    void whatWasSleptThroughIsRunOnce() throws SchedulerServiceException {
        SchedulerService scheduler = Pair.scheduler(nodes.first);
        scheduler.registerJobRunner(KEY, says("ran"));
        scheduler.scheduleJob(ID, hourly(RunMode.RUN_ONCE_PER_CLUSTER));
        nodes.clock.move(Duration.ofDays(10));

        nodes.first.startJobs();

        Eventually.holds(() -> ran.size() == 1, "it ran");
        assertEquals(
                nodes.clock.instant().plus(Duration.ofHours(1)),
                scheduler.getJobDetails(ID).getNextRunTime().toInstant());
    }

    @Test
    void cronExpressionsHaveSecondsAndWeeksThatBeginOnSunday() throws SchedulerServiceException {
        TimeZone shanghai = TimeZone.getTimeZone("Asia/Shanghai");

        Date next = Pair.scheduler(nodes.first)
                .calculateNextRunTime(Schedule.forCronExpression("0 30 7 ? * 2-6", shanghai));

        // the clock stands at 15:00 on a Monday there
        assertEquals(Instant.parse("2026-11-23T23:30:00Z"), next.toInstant());
    }

    @Test
    void aCronExpressionThatIsNoneIsRefused() {
        JobConfig config = hourly(RunMode.RUN_LOCALLY).withSchedule(Schedule.forCronExpression("every morning"));

        String refusal = assertThrows(
                        SchedulerServiceException.class,
                        () -> Pair.scheduler(nodes.first).scheduleJob(ID, config))
                .getMessage();

        assertTrue(refusal.contains("every morning") && refusal.contains("0 30 7 ? * MON-FRI"), refusal);
    }

    @Test
    void aJobThatFailsIsRemarked() throws SchedulerServiceException {
        Pair.scheduler(nodes.first).registerJobRunner(KEY, request -> {
            throw new IllegalStateException("no paper");
        });
        Pair.scheduler(nodes.first)
                .scheduleJob(ID, JobConfig.forJobRunnerKey(KEY).withSchedule(Schedule.runOnce(null)));

        nodes.first.startJobs();

        Eventually.holds(() -> nodes.first.remarks().toString().contains("no paper"), "the failure is remarked");
    }
}
