package org.okrtree.workbench.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.okrtree.workbench.store.Database;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * {@code LISTEN} and {@code NOTIFY} of PostgreSQL, on connections outside the pool: as in the products, what is sent is sent at
 * once, also by somebody whose transaction is not committed yet. Keys travel, values never do.
 */
final class NotifyChannel implements Channel {
    private static final String CHANNEL = "okr_workbench_cache";
    private static final String ALL = "*";
    private static final int LONGEST_MESSAGE = 7900; // PostgreSQL takes 8000 bytes
    private static final int EAR_OPEN_MILLIS = 500;

    private final String me = UUID.randomUUID().toString();
    private final Database database;
    private final Forget forget;
    private final Remarks remarks;
    private final Thread listener;
    private Connection mouth;
    private volatile Connection ear;
    private volatile boolean closed;

    NotifyChannel(Database database, Forget forget, Remarks remarks) {
        this.database = database;
        this.forget = forget;
        this.remarks = remarks;
        try {
            this.ear = listening();
        } catch (SQLException e) {
            throw new IllegalStateException("this node cannot hear the others: " + e.getMessage(), e);
        }
        this.listener = new Thread(this::listen, "okr-cluster-ear");
        listener.setDaemon(true);
        listener.start();
    }

    private Connection listening() throws SQLException {
        Connection connection = database.connectionOfItsOwn();
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        return connection;
    }

    private void listen() {
        while (!closed) {
            try {
                PGNotification[] heard = ear.unwrap(PGConnection.class).getNotifications(EAR_OPEN_MILLIS);
                for (PGNotification one : heard == null ? new PGNotification[0] : heard) {
                    hear(one.getParameter());
                }
            } catch (SQLException cut) {
                listenAgain(cut);
            }
        }
    }

    private void listenAgain(SQLException cut) {
        if (closed) {
            return;
        }
        try {
            ear = listening();
            remarks.add("This node did not hear the others for a while, so its caches are empty: " + cut.getMessage());
            forget.everything();
        } catch (SQLException stillCut) {
            forget.everything();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(EAR_OPEN_MILLIS));
        }
    }

    private void hear(String message) {
        String[] words = message.split(" ", 3);
        if (words[0].equals(me)) {
            return;
        }
        String cache = new String(Base64.getDecoder().decode(words[1]), StandardCharsets.UTF_8);
        try {
            forget.key(cache, words[2].equals(ALL) ? Optional.empty() : Optional.of(read(words[2])));
        } catch (IOException | ClassNotFoundException unreadable) {
            forget.key(cache, Optional.empty());
        }
    }

    @Override
    public synchronized void forget(String cache, Optional<Object> key) {
        String start = me + " " + Base64.getEncoder().encodeToString(cache.getBytes(StandardCharsets.UTF_8)) + " ";
        String message = start + key.map(NotifyChannel::written).orElse(ALL);
        send(message.length() <= LONGEST_MESSAGE ? message : start + ALL);
    }

    private void send(String message) {
        try {
            say(message);
        } catch (SQLException cut) {
            shut(mouth);
            mouth = null;
            try {
                say(message);
            } catch (SQLException still) {
                throw new IllegalStateException(
                        "the other nodes do not hear what to forget: " + still.getMessage(), still);
            }
        }
    }

    private void say(String message) throws SQLException {
        if (mouth == null) {
            mouth = database.connectionOfItsOwn();
        }
        try (PreparedStatement statement = mouth.prepareStatement("SELECT pg_notify(?, ?)")) {
            statement.setString(1, CHANNEL);
            statement.setString(2, message);
            statement.execute();
        }
    }

    private static String written(Object key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(key);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The key " + key + " cannot be sent to other nodes: " + e.getMessage(), e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static Object read(String text) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new JdkOnly(Base64.getDecoder().decode(text))) {
            return in.readObject();
        }
    }

    /** Another node has other classes of a plugin, if any. */
    private static final class JdkOnly extends ObjectInputStream {
        private JdkOnly(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass type) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(type.getName(), false, ClassLoader.getPlatformClassLoader());
            } catch (ClassNotFoundException e) {
                if (type.getName().length() == 1) {
                    return super.resolveClass(type); // int and the like
                }
                throw new InvalidClassException(type.getName(), "not of the JDK");
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        shut(ear);
        synchronized (this) {
            shut(mouth);
        }
        try {
            listener.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void shut(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyGone) {
            remarks.add("A connection of the cluster does not close: " + alreadyGone.getMessage());
        }
    }
}
