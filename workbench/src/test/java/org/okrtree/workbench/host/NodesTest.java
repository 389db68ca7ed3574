package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrtree.workbench.Eventually;
import org.okrtree.workbench.cluster.HostCluster;
import org.okrtree.workbench.data.MovableClock;
import org.okrtree.workbench.store.Database;

/** What a plugin meets when two nodes run it on one PostgreSQL. The nodes are two hosts of this process. */
final class NodesTest {
    private static final String ISOLATION = "ao.transaction.isolation.level";
    private static final String MEETING = "okr.example.meeting";
    private static final String RAN = "okr.example.ran";
    private static final String SERVICES = "com.atlassian.beehive,com.atlassian.cache,com.atlassian.scheduler,"
            + "com.atlassian.scheduler.config,com.atlassian.scheduler.status";

    @TempDir
    private Path folder;

    private final MovableClock clock =
            MovableClock.of(Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC));
    private Database database;
    private Node first;
    private Node second;

    private record Node(HostCluster cluster, Bench bench) implements AutoCloseable {
        static Node on(Database database, MovableClock clock, Path folder) {
            HostCluster cluster = HostCluster.on(database, clock);
            return new Node(cluster, new Bench(Product.JIRA, folder, true, database, cluster.services()));
        }

        String get(String servlet) {
            return bench.get("/plugins/servlet/example/" + servlet).body();
        }

        @Override
        public void close() {
            cluster.close();
            bench.close();
        }
    }

    @BeforeEach
    void start() {
        database = Database.postgres();
        first = Node.on(Database.postgresAt(database.url(), "postgres", "postgres"), clock, folder.resolve("first"));
        second = Node.on(Database.postgresAt(database.url(), "postgres", "postgres"), clock, folder.resolve("second"));
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
        database.close();
        Stream.of(ISOLATION, MEETING, RAN).forEach(System.getProperties()::remove);
    }

    private void onBoth(Path jar) {
        CompletableFuture<Void> elsewhere =
                CompletableFuture.runAsync(() -> second.bench().host().install(jar));
        first.bench().host().install(jar);
        elsewhere.join();
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.connectionOfItsOwn();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** A number of which each visit makes one more; reading and writing stand apart until both visitors have read. */
    private static PluginJar tally() {
        return plugin().module("<ao key='ao'><entity>org.example.Tally</entity></ao>")
                .source(
                        "Tally",
                        "public interface Tally extends net.java.ao.Entity { int getSum(); void setSum(int sum); }")
                .beans("")
                .servlet("Begin", "", """
                        Wiring.host(ActiveObjects.class).create(Tally.class, Map.of("SUM", 0));
                        """)
                .servlet("More", "", """
                        ActiveObjects objects = Wiring.host(ActiveObjects.class);
                        var meeting = (java.util.concurrent.CyclicBarrier) System.getProperties().get("okr.example.meeting");
                        try {
                            objects.executeInTransaction(() -> {
                                Tally tally = objects.find(Tally.class)[0];
                                int sum = tally.getSum();
                                try {
                                    meeting.await(30, java.util.concurrent.TimeUnit.SECONDS);
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                }
                                tally.setSum(sum + 1);
                                tally.save();
                                return null;
                            });
                            response.getWriter().write("done");
                        } catch (RuntimeException e) {
                            Throwable cause = e;
                            while (cause.getCause() != null) cause = cause.getCause();
                            response.getWriter().write(cause.getMessage());
                        }
                        """)
                .servlet(
                        "Sum",
                        "",
                        "response.getWriter().write(\"\" + Wiring.host(ActiveObjects.class).find(Tally.class)[0].getSum());");
    }

    private List<String> moreFromBothNodesAtOnce() throws IOException {
        System.getProperties().put(MEETING, new CyclicBarrier(2));
        onBoth(tally().in(folder));
        first.get("Begin");
        CompletableFuture<String> there = CompletableFuture.supplyAsync(() -> second.get("More"));
        String here = first.get("More");
        return Stream.of(here, there.join()).sorted().toList();
    }

    @Tag("T17")
    @Test
    void ofTwoNodesThatWriteOneRowOneFailsUnderSerializable() throws IOException {
        List<String> answers = moreFromBothNodesAtOnce();

        assertEquals(1, answers.stream().filter("done"::equals).count(), answers::toString);
        assertTrue(answers.toString().contains("could not serialize access"), answers::toString);
        assertEquals("1", second.get("Sum"));
    }

    @Tag("T17")
    @Test
    void ofTwoNodesThatWriteOneRowOneIsLostInSilenceUnderReadCommitted() throws IOException {
        System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");

        List<String> answers = moreFromBothNodesAtOnce();

        assertEquals(List.of("done", "done"), answers);
        assertEquals("1", second.get("Sum"));
    }

    @Tag("T20")
    @Test
    void twoNodesThatStartAtOnceOnAnEmptyDatabaseBothComeUpAndMakeTheTablesOnce() throws Exception {
        onBoth(tally().in(folder));

        assertTrue(first.bench().host().isEnabled());
        assertTrue(second.bench().host().isEnabled());
        assertEquals(
                1, count("SELECT count(*) FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'AO%TALLY'"));
    }

    @Tag("T20")
    @Test
    void aNodeWaitsWhileAnotherMakesTheTables() throws Exception {
        Path jar = tally().in(folder);
        var lock = ((com.atlassian.beehive.ClusterLockService)
                        first.cluster().services().get(com.atlassian.beehive.ClusterLockService.class))
                .getLockForName("ao-plugin.tables." + PluginJar.KEY);
        lock.lock();

        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> second.bench().host().install(jar));
        Eventually.holds(() -> waitsForTables(other), "the other node came as far as its tables");
        long whileHeld = count("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'AO%TALLY'");
        lock.unlock();
        other.join();

        assertEquals(0, whileHeld);
        assertTrue(second.bench().host().isEnabled());
    }

    private static boolean waitsForTables(CompletableFuture<Void> other) {
        return other.isDone()
                || Thread.getAllStackTraces().values().stream()
                        .anyMatch(stack -> Stream.of(stack)
                                .map(StackTraceElement::getMethodName)
                                .toList()
                                .containsAll(List.of("lock", "alone", "migrate")));
    }

    private static PluginJar daily(String version) {
        return plugin().version(version).withImport(SERVICES).beans("""
                @Bean Object daily() throws Exception {
                    var scheduler = host(com.atlassian.scheduler.SchedulerService.class);
                    var key = com.atlassian.scheduler.config.JobRunnerKey.of("org.example.daily");
                    var id = com.atlassian.scheduler.config.JobId.of("org.example.daily");
                    scheduler.registerJobRunner(key, request -> {
                        ((List<String>) System.getProperties().get("okr.example.ran")).add("%1$s");
                        return com.atlassian.scheduler.JobRunnerResponse.success();
                    });
                    var day = new Date(java.time.Instant.parse("2026-11-24T07:00:00Z").toEpochMilli());
                    scheduler.scheduleJob(id, com.atlassian.scheduler.config.JobConfig.forJobRunnerKey(key)
                            .withSchedule(com.atlassian.scheduler.config.Schedule.forInterval(86400000L, day)));
                    return id;
                }
                """.formatted(version));
    }

    @Tag("T24")
    @Test
    void aJobScheduledByOneVersionIsRunByTheNext() throws Exception {
        List<String> ran = new CopyOnWriteArrayList<>();
        System.getProperties().put(RAN, ran);
        first.bench().host().install(daily("1.0").in(folder));
        first.cluster().startJobs();

        first.bench().host().replace(daily("2.0").in(folder));
        clock.move(Duration.ofDays(1));

        Eventually.holds(() -> !ran.isEmpty(), "the job ran");
        assertEquals(List.of("2.0"), List.copyOf(ran));
        assertEquals(1, count("SELECT count(*) FROM wb_job"));
    }

    @Tag("T24")
    @Test
    void scheduledByBothNodesAtTheirStartItRunsOnceADay() throws Exception {
        List<String> ran = new CopyOnWriteArrayList<>();
        System.getProperties().put(RAN, ran);
        first.bench().host().install(daily("1.0").in(folder));
        second.bench().host().install(daily("1.0").in(folder));
        first.cluster().startJobs();
        second.cluster().startJobs();

        clock.move(Duration.ofDays(1));
        Eventually.holds(() -> ran.size() == 1, "the first day's run");
        clock.move(Duration.ofDays(1));
        Eventually.holds(() -> ran.size() >= 2, "the second day's run");

        assertEquals(2, ran.size());
    }

    @Test
    void aPluginLocksAcrossNodes() throws IOException {
        onBoth(plugin().withImport(SERVICES).beans("").servlet("Take", "", """
                        var lock = Wiring.host(com.atlassian.beehive.ClusterLockService.class).getLockForName("org.example.report");
                        response.getWriter().write(lock.tryLock() ? "taken" : "held elsewhere");
                        """).in(folder));

        assertEquals("taken", first.get("Take"));
        assertEquals("held elsewhere", second.get("Take"));
    }

    @Test
    void aPluginsCacheForgetsWhatAnotherNodeChanged() throws IOException {
        onBoth(plugin().withImport(SERVICES)
                .beans("""
                        static com.atlassian.cache.Cache<String, String> names() {
                            return host(com.atlassian.cache.CacheManager.class).getCache("org.example.names", null,
                                new com.atlassian.cache.CacheSettingsBuilder().remote().replicateViaInvalidation().build());
                        }
                        """)
                .servlet("Keep", "", "Wiring.names().put(\"mei\", \"Mei\");")
                .servlet("Change", "", "Wiring.names().remove(\"mei\");")
                .servlet("Look", "", "response.getWriter().write(\"\" + Wiring.names().get(\"mei\"));")
                .in(folder));
        second.get("Keep");
        String before = second.get("Look");

        first.get("Change");

        assertEquals("Mei", before);
        Eventually.holds(() -> second.get("Look").equals("null"), "the second node forgot it");
    }
}
