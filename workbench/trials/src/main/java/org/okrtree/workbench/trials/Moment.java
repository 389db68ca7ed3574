package org.okrtree.workbench.trials;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * When in a write its node is killed: so long after it was sent, or so long after PostgreSQL saw the first row of its
 * transaction.
 *
 * @param afterFirstRow whether it is counted from there
 */
record Moment(boolean afterFirstRow, long nanos) {
    private static final double LATEST = 1.2; // of the usual time, for some writes take longer
    private static final double LATEST_AFTER_ROW = 0.12;
    private static final long GLANCE_NANOS = 100_000;

    /** By seeded chance; two of three times in the transaction itself. */
    static Moment of(Random random, double usualNanos) {
        double share = random.nextDouble();
        boolean afterFirstRow = random.nextInt(3) > 0;
        return new Moment(afterFirstRow, (long) (share * usualNanos * (afterFirstRow ? LATEST_AFTER_ROW : LATEST)));
    }

    /** Comes back when it has come, or when the write was answered before. */
    void await(Connection sql, String node, Future<?> write) throws SQLException {
        while (afterFirstRow && !write.isDone() && !hasWrittenRow(sql, node)) {
            Thread.onSpinWait();
        }
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < nanos && !write.isDone()) {
            LockSupport.parkNanos(Math.max(1, Math.min(GLANCE_NANOS, nanos - (System.nanoTime() - begin))));
        }
    }

    /** A transaction has a number of its own from its first row to its end. */
    private static boolean hasWrittenRow(Connection sql, String node) throws SQLException {
        try (PreparedStatement statement = sql.prepareStatement(
                "SELECT 1 FROM pg_stat_activity WHERE application_name = ? AND backend_xid IS NOT NULL")) {
            statement.setString(1, node);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.1f ms after %s", nanos / 1e6, afterFirstRow ? "its first row" : "it was sent");
    }
}
