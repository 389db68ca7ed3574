package org.okrtree.workbench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Eventually;
import org.okrtree.workbench.data.MovableClock;
import org.okrtree.workbench.store.Database;

final class LocksTest {
    private Pair nodes;

    @BeforeEach
    void join() {
        nodes = new Pair();
    }

    @AfterEach
    void leave() {
        nodes.close();
    }

    private static boolean canTakeInAnotherThread(ClusterLock lock) {
        return CompletableFuture.supplyAsync(() -> {
                    boolean taken = lock.tryLock();
                    if (taken) {
                        lock.unlock();
                    }
                    return taken;
                })
                .join();
    }

    @Test
    void whatOneNodeHoldsNoOtherTakes() {
        ClusterLock here = Pair.lock(nodes.first, "report");
        ClusterLock there = Pair.lock(nodes.second, "report");
        here.lock();

        boolean whileHeld = there.tryLock();
        here.unlock();

        assertFalse(whileHeld);
        assertTrue(there.tryLock());
    }

    @Test
    void itIsFreeWhenItsHolderDies() throws SQLException {
        Pair.lock(nodes.first, "report").lock();

        nodes.cutLocks();

        ClusterLock there = Pair.lock(nodes.second, "report");
        Eventually.holds(there::tryLock, "the lock of a dead node is free");
    }

    @Test
    void theThreadThatHasItMayTakeItAgainAndNoOther() {
        ClusterLock lock = Pair.lock(nodes.first, "report");
        lock.lock();

        assertTrue(lock.tryLock());
        lock.unlock();

        assertTrue(lock.isHeldByCurrentThread());
        assertFalse(canTakeInAnotherThread(lock));
        assertFalse(canTakeInAnotherThread(Pair.lock(nodes.second, "report")));
    }

    @Test
    void whoTookItTwiceGivesItBackTwiceAndThenItIsFree() {
        ClusterLock lock = Pair.lock(nodes.first, "report");
        lock.lock();
        lock.lock();

        lock.unlock();
        boolean afterOne = canTakeInAnotherThread(Pair.lock(nodes.second, "report"));
        lock.unlock();

        assertFalse(afterOne);
        assertTrue(canTakeInAnotherThread(Pair.lock(nodes.second, "report")));
    }

    @Test
    void whoWaitsGetsItWhenItIsGivenBack() {
        ClusterLock here = Pair.lock(nodes.first, "report");
        here.lock();

        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return Pair.lock(nodes.second, "report").tryLock(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        here.unlock();

        assertTrue(waiting.join());
    }

    @Test
    void onOneNodeWithoutPostgresThreadsShutEachOtherOut() {
        try (Database h2 = Database.h2InMemory();
                HostCluster alone = HostCluster.on(
                        h2, MovableClock.of(Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneOffset.UTC)))) {
            ClusterLock lock = Pair.lock(alone, "report");
            lock.lock();

            assertFalse(canTakeInAnotherThread(lock));
            lock.unlock();
            assertTrue(canTakeInAnotherThread(lock));
        }
    }

    @Test
    void onlyWhoHoldsItGivesItBack() {
        ClusterLock lock = Pair.lock(nodes.first, "report");

        String refusal =
                assertThrows(IllegalMonitorStateException.class, lock::unlock).getMessage();

        assertTrue(refusal.contains("finally"), refusal);
    }

    @Test
    void aNameLongerThanTheProductsColumnIsRefused() {
        String longest = "n".repeat(255);

        assertEquals(Pair.lock(nodes.first, longest), Pair.lock(nodes.first, longest));
        String refusal = assertThrows(IllegalArgumentException.class, () -> Pair.lock(nodes.first, longest + "n"))
                .getMessage();
        assertTrue(refusal.contains("256") && refusal.contains("Hash"), refusal);
    }
}
