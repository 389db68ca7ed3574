package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.okrtree.An;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/** Who stored first may commit last: what then appears under a lower number than the newest is not taken for known. */
@OnEveryDatabase
final class LateCommitTest {

    @Parameter
    StoreDatabase database;

    private final Cycle cycle = An.cycle().build();

    private static final String ISOLATION = "ao.transaction.isolation.level";

    // At SERIALIZABLE MariaDB lets the second wait for the first, so that nobody is late there.
    @BeforeEach
    void emptied() {
        database.empty();
        System.setProperty(ISOLATION, "TRANSACTION_READ_COMMITTED");
    }

    @AfterEach
    void asItWas() {
        System.clearProperty(ISOLATION);
    }

    @Test
    void aRevisionThatIsCommittedLateChangesTheStamp() throws Exception {
        AoRevisions revisions = new AoRevisions(database.ao());

        assertLateIsSeen(this::publish, this::publish, () -> revisions.stampIn(cycle.id()));

        assertEquals(2, revisions.newestIn(cycle.id()).size());
    }

    @Test
    void aCheckInThatIsCommittedLateChangesTheStamp() throws Exception {
        AoReadings readings = new AoReadings(database.ao());

        assertLateIsSeen(this::checkIn, this::checkIn, () -> readings.stampIn(cycle.id()));

        assertEquals(2, readings.inCycle(cycle.id()).size());
    }

    private void publish() {
        Team team = An.team().build();
        Sheet sheet = An.sheet(team, cycle);
        An.Publication publication = An.publication(
                sheet,
                team,
                cycle,
                Optional.empty(),
                An.objective().with(An.keyResult().build()).build());
        new AoRevisions(database.ao()).append(publication.revision(), publication.text());
    }

    private void checkIn() {
        CheckIn checkIn = An.checkIn(new KeyResultId(An.uid()), cycle.id()).build();
        new AoReadings(database.ao()).putInForce(checkIn, Reading.inForce(List.of(checkIn)), 1);
    }

    private void assertLateIsSeen(Runnable late, Runnable early, Supplier<String> stamp) throws Exception {
        CountDownLatch stored = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> first = thread.submit(() -> new AoAtomically(database.ao()).run(() -> {
                late.run();
                stored.countDown();
                await(mayCommit);
                return Outcome.done(true);
            }));
            await(stored);
            new AoAtomically(database.ao()).run(() -> {
                early.run();
                return Outcome.done(true);
            });
            String before = stamp.get();
            mayCommit.countDown();
            first.get(30, TimeUnit.SECONDS);

            assertNotEquals(before, stamp.get());
            assertEquals(stamp.get(), stamp.get());
        } finally {
            mayCommit.countDown();
            thread.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
