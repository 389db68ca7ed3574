package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;

/** One transaction of Active Objects around a use case. */
public final class AoAtomically implements Atomically {

    private static final int RERUNS = 3;
    private static final int LONGEST_FIRST_PAUSE_MILLIS = 20;

    private final ActiveObjects ao;
    private final ThreadLocal<Boolean> running = new ThreadLocal<>();
    private final ReentrantLock oneRerun = new ReentrantLock(true);

    public AoAtomically(ActiveObjects ao) {
        this.ao = ao;
    }

    /** @throws StoreConflict when there still was a conflict the third time that the deed was run again */
    @Override
    public <T> Outcome<T> run(Supplier<Outcome<T>> deed) {
        if (running.get() != null) {
            return deed.get();
        }
        running.set(true);
        try {
            return untilNoConflict(deed);
        } finally {
            running.remove();
        }
    }

    private <T> Outcome<T> untilNoConflict(Supplier<Outcome<T>> deed) {
        for (int rerun = 0; ; rerun++) {
            if (rerun > 0) {
                waitForTurn(rerun);
            }
            try {
                return once(deed);
            } catch (
                    RuntimeException
                            failure) { // the one place that tells conflicts from all else, which goes on as it is
                if (!Conflicts.isConflict(failure)) {
                    throw failure;
                }
                if (rerun == RERUNS) {
                    throw new StoreConflict("still a conflict when run again " + RERUNS + " times", failure);
                }
            } finally {
                if (rerun > 0) {
                    oneRerun.unlock();
                }
            }
        }
    }

    // Reruns go one at a time on this node: PostgreSQL takes transactions for conflicting that only read the same small
    // table, and
    // of eight people who check in at once in a meeting some would lose four times. Whoever waits is in no transaction.
    // The pause
    // is for the other nodes.
    private void waitForTurn(int rerun) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_FIRST_PAUSE_MILLIS << rerun));
            oneRerun.lockInterruptibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoreConflict("stopped before it was run again", stopped);
        }
    }

    private <T> Outcome<T> once(Supplier<Outcome<T>> deed) {
        Rollback rollback = new Rollback();
        try {
            return ao.executeInTransaction(() -> {
                Outcome<T> outcome = deed.get();
                if (outcome.whyNot().isPresent()) {
                    rollback.because = outcome.whyNot();
                    throw rollback;
                }
                return outcome;
            });
        } catch (RuntimeException failure) { // the host may have wrapped what was thrown
            if (rollback.because.isEmpty()) {
                throw failure;
            }
            return Outcome.refused(rollback.because.get());
        }
    }

    /** The only way to roll a transaction of Active Objects back is to throw out of it. */
    private static final class Rollback extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private transient Optional<Refusal> because = Optional.empty();

        Rollback() {
            super("refused", null, false, false);
        }
    }
}
