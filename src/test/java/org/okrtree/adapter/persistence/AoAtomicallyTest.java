package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;

/** What the host's transaction may do that the workbench's does not. */
final class AoAtomicallyTest {

    private static final Refusal NO = new AccessRefusal.NotThere();

    private final ActiveObjects ao = mock();
    private final AoAtomically atomically = new AoAtomically(ao);

    private void hostWrapsWhatIsThrown() {
        when(ao.executeInTransaction(any())).thenAnswer(call -> {
            try {
                return call.getArgument(0, TransactionCallback.class).doInTransaction();
            } catch (RuntimeException thrown) {
                throw new IllegalStateException("rolled back", thrown);
            }
        });
    }

    @Test
    void aRefusalComesThroughAHostThatWrapsWhatIsThrown() {
        hostWrapsWhatIsThrown();

        Outcome<String> outcome = atomically.run(() -> Outcome.refused(NO));

        assertEquals(Optional.of(NO), outcome.whyNot());
    }

    @Test
    void aConflictIsSeenThroughAHostThatWrapsWhatIsThrown() {
        hostWrapsWhatIsThrown();
        AtomicInteger runs = new AtomicInteger();

        Outcome<String> outcome = atomically.run(() -> {
            if (runs.incrementAndGet() == 1) {
                throw new StoreConflict("somebody was faster");
            }
            return Outcome.done("done");
        });

        assertEquals(Outcome.done("done"), outcome);
    }

    @Test
    void aConflictThatTheCommitMeetsRunsAgain() {
        AtomicInteger commits = new AtomicInteger();
        when(ao.executeInTransaction(any())).thenAnswer(call -> {
            Object value = call.getArgument(0, TransactionCallback.class).doInTransaction();
            if (commits.incrementAndGet() == 1) {
                throw new IllegalStateException(new SQLException("could not serialize", "40001"));
            }
            return value;
        });
        AtomicInteger runs = new AtomicInteger();

        Outcome<Integer> outcome = atomically.run(() -> Outcome.done(runs.incrementAndGet()));

        assertEquals(Outcome.done(2), outcome);
    }

    @Test
    void anOutageIsNotTriedAgain() {
        IllegalStateException outage = new IllegalStateException(new SQLException("connection refused", "08001"));
        AtomicInteger runs = new AtomicInteger();
        when(ao.executeInTransaction(any())).thenAnswer(call -> {
            runs.incrementAndGet();
            throw outage;
        });

        assertSame(
                outage, assertThrows(IllegalStateException.class, () -> atomically.run(() -> Outcome.done("never"))));
        assertEquals(1, runs.get());
    }

    @Test
    void whoIsStoppedWhileWaitingIsToldAndStaysStopped() {
        hostWrapsWhatIsThrown();
        Thread.currentThread().interrupt();

        assertThrows(
                StoreConflict.class,
                () -> atomically.run(() -> {
                    throw new StoreConflict("somebody was faster");
                }));

        assertTrue(Thread.interrupted());
    }
}
