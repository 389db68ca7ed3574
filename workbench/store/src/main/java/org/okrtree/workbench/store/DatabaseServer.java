package org.okrtree.workbench.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A database server started by this JVM; it counts its open databases when it has to stop with the last of them. */
abstract class DatabaseServer {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{0,30}");
    private static final AtomicInteger FRESH = new AtomicInteger();

    private int open;

    /** A database of its own for the caller, thrown away when it is closed. */
    final Database freshDatabase() {
        String name = "okr_" + ProcessHandle.current().pid() + "_" + FRESH.incrementAndGet();
        create(name);
        return open(name, () -> drop(name));
    }

    /** A database that is there after a restart. */
    final Database databaseThatStays(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        if (!has(name)) {
            create(name);
        }
        return open(name, this::release);
    }

    abstract boolean has(String database);

    abstract void create(String database);

    abstract void drop(String database);

    abstract Database open(String database, Database.Ending ending);

    abstract void stop();

    private void release() {
        Directories.release(this);
    }

    /** The servers that belong to a directory: one for each, as long as somebody has a database of it open. */
    static final class Directories {
        private static final Map<Path, DatabaseServer> RUNNING = new HashMap<>();

        private Directories() {}

        static synchronized DatabaseServer take(Path directory, Function<Path, DatabaseServer> start) {
            Path absolute = directory.toAbsolutePath().normalize();
            DatabaseServer server = RUNNING.computeIfAbsent(absolute, start);
            server.open++;
            return server;
        }

        static synchronized void release(DatabaseServer server) {
            server.open--;
            if (server.open == 0) {
                RUNNING.values().remove(server);
                server.stop();
            }
        }
    }
}
