package org.okrtree.workbench.scale;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;
import org.okrtree.workbench.store.StatementLog;
import org.w3c.dom.NodeList;

/** What {@code ./okr figures --scale} prints: what the plugin's reads and writes cost in a large company, beside plain JDBC. */
public final class ScaleFigures {
    private static final long SEED = 20_261_102;
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final int TIMES = 41;
    private static final int WEEKS = 13;
    private static final int PAGE = 20;
    private static final int READERS = 16;
    private static final int READS_EACH = 60;
    private static final int MILLION = 1_000_000;
    private static final double MEGABYTE = 1024.0 * 1024;

    private final PrintStream out = System.out;
    private final Database.Kind kind;
    private final boolean isShort;

    private ScaleFigures(Database.Kind kind, boolean isShort) {
        this.kind = kind;
        this.isShort = isShort;
    }

    /** {@code --database h2|postgresql|mariadb}, and {@code --short} for less data and less patience. */
    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        int named = all.indexOf("--database");
        String database = named < 0 ? "h2" : all.get(named + 1);
        new ScaleFigures(Database.Kind.valueOf(database.toUpperCase(Locale.ROOT)), all.contains("--short")).print();
        System.exit(0);
    }

    private void print() throws Exception {
        out.printf(
                "Java %s, %d processors, %.0f MB heap at most, %s, seed %d%s%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                kind,
                SEED,
                isShort ? ", short" : "");
        List<Integer> sizes = isShort ? List.of(100, 1000) : List.of(100, 1000, 5000);
        for (int objectives : sizes) {
            int keyResults = objectives * LargeCompany.KEY_RESULTS_EACH;
            measure(new LargeCompany.Size(objectives, keyResults * WEEKS, keyResults * 2));
        }
        int many = isShort ? MILLION / 20 : MILLION;
        measure(new LargeCompany.Size(isShort ? 1000 : 5000, many, many));
    }

    private void measure(LargeCompany.Size size) throws Exception {
        try (Database database = open()) {
            RealActiveObjects ao = new RealActiveObjects(database, Sql.NAMESPACE);
            migrate(ao);
            long begin = System.nanoTime();
            LargeCompany company = new LargeCompany(database, ao, size, SEED);
            company.moveIn();
            out.printf(
                    Locale.ROOT,
                    "%n%,d objectives, %,d key results, %,d check-ins, %,d links (filled in %d s; load of the machine %.1f):%n",
                    size.objectives(),
                    size.keyResults(),
                    size.checkIns(),
                    size.links(),
                    (System.nanoTime() - begin) / 1_000_000_000,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            Measured measured = new Measured(database, ao, company);
            measured.print();
            measured.printMemory();
            new Pages(database, out).print();
        }
    }

    private Database open() {
        return switch (kind) {
            case H2 -> Database.h2InMemory();
            case POSTGRESQL -> Database.postgres();
            case MARIADB -> Database.mariaDb();
        };
    }

    /** All tables that the plugin's descriptor names. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void migrate(RealActiveObjects ao) throws Exception {
        ClassLoader loader = ScaleFigures.class.getClassLoader();
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        try (var descriptor = loader.getResourceAsStream("atlassian-plugin.xml")) {
            NodeList named = javax.xml.parsers.DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getElementsByTagName("entity");
            for (int i = 0; i < named.getLength(); i++) {
                String name = named.item(i).getTextContent().strip();
                if (name.startsWith("org.okrtree.adapter.persistence.")) {
                    entities.add((Class<? extends RawEntity<?>>) Class.forName(name));
                }
            }
        }
        ao.migrate(entities.toArray(new Class[0]));
    }

    /** One database, measured. */
    private final class Measured {
        private final Database database;
        private final RealActiveObjects ao;
        private final LargeCompany company;
        private final PlainJdbc jdbc;
        private final Clock clock = Clock.fixed(LargeCompany.NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC);
        private int next;
        private List<LargeCompany.Line> page = List.of();

        Measured(Database database, RealActiveObjects ao, LargeCompany company) {
            this.database = database;
            this.ao = ao;
            this.company = company;
            this.jdbc = new PlainJdbc(database);
        }

        private Plugin plugin() {
            return new Plugin(
                    ao,
                    company.uids(),
                    clock,
                    company.make().mayUse(company.lines().get(0).owner()));
        }

        void print() throws Exception {
            String cycle = company.cycle().id().uid();
            Set<String> people = Plugin.people(plugin().tree());
            Map<String, String> owners = Plugin.owners(company.lines());
            Plugin warm = plugin();
            warm.tree();
            compare("tree, nothing remembered", 9, () -> plugin().tree(), () -> jdbc.tree(cycle, true, people));
            compare("tree, texts remembered", TIMES, warm::tree, () -> jdbc.tree(cycle, false, people));
            compare(
                    "tree, after a check-in",
                    TIMES,
                    () -> checkedIn(warm),
                    warm::tree,
                    () -> jdbc.tree(cycle, false, people));
            alone("tags of both documents (304)", TIMES, warm::stamps);
            compare(
                    "issue panel",
                    TIMES * 3,
                    () -> warm.panel(company.issue(turn())),
                    () -> jdbc.panel(company.issue(turn()), owners));
            compare(
                    "check-in save",
                    TIMES,
                    () -> {
                        checkedIn(warm);
                        return 1;
                    },
                    () -> {
                        jdbcCheckIn();
                        return 1;
                    });
            compare(
                    "check-in page of " + PAGE,
                    9,
                    () -> {
                        page = page();
                        warm.standIn(page);
                    },
                    () -> {
                        warm.checkInPage(page, "42." + turn());
                        return 1;
                    },
                    () -> {
                        for (int i = 0; i < PAGE; i++) {
                            jdbcCheckIn();
                        }
                        return 1;
                    });
            readersAtOnce(warm);
        }

        /** What is given back when the plugin's own objects are let go, once all of it was shown. */
        void printMemory() {
            List<Plugin> shown = new ArrayList<>(List.of(plugin()));
            shown.get(0).tree();
            double with = used();
            shown.clear();
            out.printf(Locale.ROOT, "  memory that the plugin keeps once the tree was read: %.1f MB%n", with - used());
        }

        private void checkedIn(Plugin warm) {
            warm.checkIn(line(), "41." + turn());
        }

        private int turn() {
            next += 1;
            return next;
        }

        private LargeCompany.Line line() {
            return company.lines().get(turn() * 31 % company.lines().size());
        }

        private List<LargeCompany.Line> page() {
            return Stream.generate(this::line).limit(PAGE).toList();
        }

        private void jdbcCheckIn() throws SQLException {
            LargeCompany.Line line = line();
            jdbc.checkIn(company.make()
                    .checkIn(
                            line.keyResult(),
                            company.cycle().id(),
                            line.owner(),
                            clock.instant(),
                            clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
        }

        private void compare(String what, int times, Callable<?> plugin, Callable<?> plain) throws Exception {
            compare(what, times, () -> {}, plugin, plain);
        }

        /** @param first done before each run, outside of the time */
        private void compare(String what, int times, Runnable first, Callable<?> plugin, Callable<?> plain)
                throws Exception {
            double[] byJdbc = times(times, first, plain);
            double[] byPlugin = times(times, first, plugin);
            first.run();
            out.printf(
                    Locale.ROOT,
                    "  ratio %4.1f  %-30s %2d statements, median %7.2f ms, p95 %7.2f ms; plain JDBC %7.2f ms%n",
                    at(byPlugin, 50) / at(byJdbc, 50),
                    what,
                    statements(plugin),
                    at(byPlugin, 50),
                    at(byPlugin, 95),
                    at(byJdbc, 50));
        }

        private void alone(String what, int times, Callable<?> plugin) throws Exception {
            double[] milliseconds = times(times, () -> {}, plugin);
            out.printf(
                    Locale.ROOT,
                    "              %-30s %2d statements, median %7.2f ms, p95 %7.2f ms%n",
                    what,
                    statements(plugin),
                    at(milliseconds, 50),
                    at(milliseconds, 95));
        }

        private int statements(Callable<?> deed) throws Exception {
            try (StatementLog.Recording recording = database.statements().record()) {
                deed.call();
                return recording.ofThisThread().size();
            }
        }

        private void readersAtOnce(Plugin warm) throws InterruptedException {
            double one = at(timesOfTree(warm), 50);
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            List<Double> all = new ArrayList<>();
            int errors = 0;
            try {
                Callable<double[]> reads = () -> timesOfTree(warm, READS_EACH);
                for (Future<double[]> each : readers.invokeAll(Collections.nCopies(READERS, reads))) {
                    try {
                        Arrays.stream(each.get()).forEach(all::add);
                    } catch (ExecutionException failed) {
                        errors++;
                    }
                }
            } finally {
                readers.shutdown();
            }
            double slow = at(all.stream().mapToDouble(it -> it).toArray(), 95);
            double share = one * READERS / Runtime.getRuntime().availableProcessors();
            out.printf(
                    Locale.ROOT,
                    "  ratio %4.1f  %d readers of the tree at once: %d errors, p95 %.1f ms; one reader's time per core %.1f ms"
                            + " (at most 4)%n",
                    slow / share,
                    READERS,
                    errors,
                    slow,
                    share);
        }

        private double[] timesOfTree(Plugin warm) {
            return timesOfTree(warm, TIMES);
        }

        private double[] timesOfTree(Plugin warm, int times) {
            double[] milliseconds = new double[times];
            for (int i = 0; i < times; i++) {
                long begin = System.nanoTime();
                warm.tree();
                milliseconds[i] = (System.nanoTime() - begin) / 1_000_000.0;
            }
            return milliseconds;
        }
    }

    // The first runs are not counted: the machine has yet to translate what is run often.
    private static double[] times(int times, Runnable first, Callable<?> deed) throws Exception {
        long warm = System.nanoTime() + WARM_UP.toNanos();
        do {
            first.run();
            deed.call();
        } while (System.nanoTime() < warm);
        double[] milliseconds = new double[times];
        for (int i = 0; i < times; i++) {
            first.run();
            long begin = System.nanoTime();
            deed.call();
            milliseconds[i] = (System.nanoTime() - begin) / 1_000_000.0;
        }
        return milliseconds;
    }

    private static double at(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
