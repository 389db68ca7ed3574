package org.okrtree.workbench.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.RealActiveObjects;

/**
 * What the product promises never to do, over sequences of requests and of what happens in Jira, with the very jar: a hundred of
 * them; with {@code -Dokr.nevers.sequences=N} as many; with {@code -Dokr.nevers.seed=N} that one.
 */
final class NeversIT {
    private static final String SEED = "okr.nevers.seed";
    private static final String MANY = "okr.nevers.sequences";
    private static final int STEPS = 15;

    // A kind is chosen first: each as often as it stands here.
    private static final List<Happening.Kind> KINDS = List.of(
            Happening.Kind.TEXT,
            Happening.Kind.TEXT,
            Happening.Kind.FIGURES,
            Happening.Kind.FIGURES,
            Happening.Kind.CONTEXT,
            Happening.Kind.CONTEXT,
            Happening.Kind.HOST_EVENT,
            Happening.Kind.HOST_EVENT,
            Happening.Kind.READING);

    private static final List<Happening> ALL = List.of(
            new Happening("edit a line", Happening.Kind.TEXT, SmallCompany::edit),
            new Happening("add a key result", Happening.Kind.TEXT, SmallCompany::addition),
            new Happening("remove a published line", Happening.Kind.TEXT, SmallCompany::removal),
            new Happening("publish", Happening.Kind.TEXT, SmallCompany::publication),
            new Happening("check in", Happening.Kind.FIGURES, SmallCompany::checkIn),
            new Happening("link an issue", Happening.Kind.CONTEXT, SmallCompany::link),
            new Happening("unlink an issue", Happening.Kind.CONTEXT, SmallCompany::unlinking),
            new Happening(
                    "offer a contribution",
                    Happening.Kind.CONTEXT,
                    company -> company.offer().map(Happening.Deed.class::cast)),
            new Happening("answer a contribution", Happening.Kind.CONTEXT, SmallCompany::answer),
            new Happening("withdraw a contribution", Happening.Kind.CONTEXT, SmallCompany::withdrawal),
            new Happening("an issue is created", Happening.Kind.HOST_EVENT, SmallCompany::issueIsCreated),
            new Happening("an issue is transitioned", Happening.Kind.HOST_EVENT, SmallCompany::issueIsTransitioned),
            new Happening("an issue is moved", Happening.Kind.HOST_EVENT, SmallCompany::issueIsMoved),
            new Happening("an issue is deleted", Happening.Kind.HOST_EVENT, SmallCompany::issueIsDeleted),
            new Happening("a sprint is started or closed", Happening.Kind.HOST_EVENT, SmallCompany::sprintGoesOn),
            new Happening("ask REST", Happening.Kind.READING, SmallCompany::look),
            new Happening("open a page", Happening.Kind.READING, SmallCompany::openPage));

    private static Workbench workbench;
    private static Connection sql;
    private static PluginRows.Reader tables;

    private static int companies;

    private final Set<String> done = new TreeSet<>();

    @BeforeAll
    static void start() throws SQLException {
        workbench = Workbench.start(WorkbenchOptions.inMemory());
        SmallCompany.moveInto(workbench);
        sql = workbench.jiraDatabase().connectionOfItsOwn();
        sql.setAutoCommit(false);
        tables = new PluginRows.Reader(sql);
    }

    @AfterAll
    static void stop() throws SQLException {
        sql.close();
        workbench.close();
    }

    @Test
    void noneOfItEverHappens() throws SQLException {
        long[] seeds = Optional.ofNullable(Long.getLong(SEED))
                .map(seed -> new long[] {seed})
                .orElseGet(() ->
                        LongStream.rangeClosed(1, Integer.getInteger(MANY, 100)).toArray());

        for (long seed : seeds) {
            run(seed, STEPS, Optional.empty(), company -> {});
        }

        assertEquals(List.of(), Halves.in(sql));
        if (seeds.length >= 100) {
            Set<String> never = new TreeSet<>(ALL.stream().map(Happening::name).toList());
            never.removeAll(done);
            assertEquals(Set.of("remove a published line"), never, "never done");
        }
    }

    /** What must never happen, done past the plugin while something else is done; nobody else sees it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    N1 | an issue is created    | UPDATE {READING} SET "CONFIDENCE" = 11 - "CONFIDENCE" WHERE "CYCLE_UID" = ?
                    N1 | link an issue          | UPDATE {CHECK_IN} SET "MEASURED" = '77.7' WHERE "CYCLE_UID" = ?
                    N1 | add a key result       | DELETE FROM {READING} WHERE "CYCLE_UID" = ?
                    N1 | an issue is created    | UPDATE {REVISION} SET "REV_NO" = 7 WHERE "CYCLE_UID" = ?
                    N2 | check in               | UPDATE {READING} SET "MEASURED" = '77.7' WHERE "CYCLE_UID" = ?
                    N2 | check in               | UPDATE {LINE} SET "TITLE" = 'reached' WHERE "CYCLE_UID" = ?
                    N3 | add a key result       | UPDATE {REV_TEXT} SET "CONTENT" = replace("CONTENT", 'trial', 'Trial')
                    N3 | add a key result       | UPDATE {REVISION} SET "PREV_SHA" = 'none' WHERE "CYCLE_UID" = ?
                    N6 | add a key result       | DELETE FROM {LINE} WHERE "REF_NO" > 0 AND "CYCLE_UID" = ?
                    N7 | ask REST               | UPDATE {SHEET} SET "SHEET_STATE" = 'agreed' WHERE "CYCLE_UID" = ?
                    N9 | answer a contribution  | DELETE FROM {AUDIT_ENTRY}
                    """)
    void eachPromiseIsSeenToBeBroken(String promise, String name, String breach) {
        Optional<Happening> happening =
                ALL.stream().filter(one -> one.name().equals(name)).findFirst();

        AssertionError found =
                assertThrows(AssertionError.class, () -> run(1, 40, happening, company -> past(breach, company.cycle)));

        assertTrue(found.getMessage().contains(promise + ": "), found.getMessage());
        assertTrue(found.getMessage().contains("-D" + SEED + "=1"), found.getMessage());
    }

    private static void past(String change, String cycle) {
        String prefix = RealActiveObjects.tablePrefix("org.okrtree.okr-plugin") + "_";
        String spelled =
                change.replaceAll("\\{([A-Z_]+)}", "\"" + prefix + "$1\"").replace("?", "'" + cycle + "'");
        try (Statement statement = sql.createStatement()) {
            assertTrue(statement.executeUpdate(spelled) > 0, spelled);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(long seed, int steps, Optional<Happening> only, Consumer<SmallCompany> beside)
            throws SQLException {
        Map<String, Long> highest = tables.highest();
        PluginRows others = tables.until(highest);
        SmallCompany company = new SmallCompany(workbench, ++companies, seed);
        NeverWatch watch = new NeverWatch(company, () -> tables.after(highest));
        String happened = "the beginning";
        try {
            watch.begin();
            for (int step = 1; step <= steps; step++) {
                Happening next = only.orElseGet(() -> chosen(company));
                happened = "step " + step + ", " + next.name();
                if (watch.isDone(next, () -> beside.accept(company))) {
                    done.add(next.name());
                }
            }
            happened = "the end";
            watch.end();
            NeverWatch.assertSame("N1, N2, N3, N6", others, tables.until(highest));
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(
                    "seed " + seed + ", " + happened + ": " + broken.getMessage() + "\nAgain with -D" + SEED + "="
                            + seed,
                    broken);
        } finally {
            sql.rollback();
        }
    }

    private static Happening chosen(SmallCompany company) {
        Happening.Kind kind = company.oneOf(KINDS);
        return company.oneOf(ALL.stream().filter(one -> one.kind() == kind).toList());
    }
}
