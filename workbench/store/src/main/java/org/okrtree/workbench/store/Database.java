package org.okrtree.workbench.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/**
 * One database with a pool of at most ten connections in front of it. Closing it closes the pool, and throws the
 * database away where this class made it for the caller alone ({@link #h2InMemory()}, {@link #postgres()},
 * {@link #mariaDb()}).
 */
public final class Database implements AutoCloseable {
    /** What stands behind a {@link Database}; each needs its own dialect of Active Objects. */
    public enum Kind {
        H2,
        POSTGRESQL,
        MARIADB
    }

    private static final int POOL_SIZE = 10;

    private final Kind kind;
    private final HikariDataSource pool;
    private final StatementLog statements = new StatementLog();
    private final DataSource counting;
    private final Ending ending;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** What has to be done after the pool is closed. */
    interface Ending {
        void run() throws SQLException;
    }

    private Database(Kind kind, String url, String user, String password, Ending ending) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("okr-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        this.kind = kind;
        this.pool = new HikariDataSource(config);
        this.counting = CountingDataSource.over(pool, statements);
        this.ending = ending;
    }

    /** A fresh H2 database in memory. */
    public static Database h2InMemory() {
        String url = "jdbc:h2:mem:okr-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000";
        return new Database(Kind.H2, url, "sa", "", () -> execute(url, "sa", "", "SHUTDOWN"));
    }

    /** The H2 database in the file {@code <file>.mv.db}, made when it is not there. One process at a time may have it open. */
    public static Database h2File(Path file) {
        String url = "jdbc:h2:file:" + file.toAbsolutePath() + ";LOCK_TIMEOUT=5000";
        return new Database(Kind.H2, url, "sa", "", () -> {});
    }

    /**
     * A fresh database in a PostgreSQL server that this JVM brings along: started at the first call, stopped with the JVM.
     *
     * @throws IllegalStateException when the server does not start; the cause says why
     */
    public static Database postgres() {
        return PostgresServer.ofThisJvm().freshDatabase();
    }

    /**
     * A database that stays, in a PostgreSQL server whose files lie in {@code directory}: both are made when they are not
     * there. All databases of one directory share one server, which stops when the last of them is closed.
     *
     * @param name of the database: lower-case letters and underscores
     */
    public static Database postgresIn(Path directory, String name) {
        return PostgresServer.in(directory).databaseThatStays(name);
    }

    /** A database of a PostgreSQL server that runs elsewhere; closing leaves its data. */
    public static Database postgresAt(String url, String user, String password) {
        return new Database(Kind.POSTGRESQL, url, user, password, () -> {});
    }

    /**
     * A fresh utf8mb4 database in a MariaDB server that this JVM brings along: started at the first call, stopped with the
     * JVM. Needs the build to run with {@code -Dokr.mariadb}, which puts the server on the class path.
     *
     * @throws IllegalStateException when the server is not on the class path or does not start
     */
    public static Database mariaDb() {
        return MariaDbServer.ofThisJvm().freshDatabase();
    }

    /** Like {@link #postgresIn}, in a MariaDB server; needs {@code -Dokr.mariadb} as {@link #mariaDb()} does. */
    public static Database mariaDbIn(Path directory, String name) {
        return MariaDbServer.in(directory).databaseThatStays(name);
    }

    /** A database of a MariaDB server that runs elsewhere ({@code jdbc:mariadb:}); closing leaves its data. */
    public static Database mariaDbAt(String url, String user, String password) {
        return new Database(Kind.MARIADB, url, user, password, () -> {});
    }

    static Database of(Kind kind, String url, String user, String password, Ending ending) {
        return new Database(kind, url, user, password, ending);
    }

    /** What stands behind. */
    public Kind kind() {
        return kind;
    }

    /** The pool; every statement executed through it is seen by {@link #statements()}. */
    public DataSource dataSource() {
        return counting;
    }

    /** What was executed through {@link #dataSource()}. */
    public StatementLog statements() {
        return statements;
    }

    /** Its JDBC address, for another process. */
    public String url() {
        return pool.getJdbcUrl();
    }

    /** A connection outside the pool, for what is held as long as its holder lives: a lock, an open ear. The caller closes it. */
    public Connection connectionOfItsOwn() throws SQLException {
        return java.sql.DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }

    /** How many connections are lent out at this moment: 0 when nobody leaks one. */
    public int connectionsInUse() {
        return pool.getHikariPoolMXBean().getActiveConnections();
    }

    /** Closes the pool; a second call does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            pool.close();
            try {
                ending.run();
            } catch (SQLException e) {
                throw new IllegalStateException("the database was not put away: " + e.getMessage(), e);
            }
        }
    }

    static void execute(String url, String user, String password, String sql) throws SQLException {
        try (Connection connection = java.sql.DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
