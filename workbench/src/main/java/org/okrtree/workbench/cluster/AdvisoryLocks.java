package org.okrtree.workbench.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.okrtree.workbench.store.Database;

/** Advisory locks of PostgreSQL, on one connection of this node: with the node they are gone. */
final class AdvisoryLocks implements LockStore {
    private final Database database;
    private final Remarks remarks;
    private Connection connection;

    AdvisoryLocks(Database database, Remarks remarks) {
        this.database = database;
        this.remarks = remarks;
    }

    @Override
    public synchronized boolean take(String name) {
        try {
            return ask("SELECT pg_try_advisory_lock(?)", name);
        } catch (SQLException cut) {
            drop(cut);
            return false; // whoever waits asks again, on a new connection
        }
    }

    @Override
    public synchronized void give(String name) {
        try {
            if (connection != null) {
                ask("SELECT pg_advisory_unlock(?)", name);
            }
        } catch (SQLException cut) {
            drop(cut);
        }
    }

    private boolean ask(String sql, String name) throws SQLException {
        if (connection == null) {
            connection = database.connectionOfItsOwn();
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, numberOf(name));
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private void drop(SQLException cut) {
        remarks.add(
                "The connection that held this node's cluster locks was cut, so they are free: " + cut.getMessage());
        close();
    }

    /** PostgreSQL names a lock by a number. */
    private static long numberOf(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyGone) {
            remarks.add("The connection of the cluster locks does not close: " + alreadyGone.getMessage());
        } finally {
            connection = null;
        }
    }
}
