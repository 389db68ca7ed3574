package org.okrtree.workbench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the statements that a {@link Database} executed, and keeps their SQL while a {@link Recording} is open. */
public final class StatementLog {
    private final AtomicLong executed = new AtomicLong();
    private final Set<Recording> open = ConcurrentHashMap.newKeySet();

    StatementLog() {}

    /** How many statements were executed since the database was opened; a batch counts once. Commits do not count. */
    public long executed() {
        return executed.get();
    }

    /** Keeps the SQL of every statement from now until the recording is closed. Recordings do not disturb each other. */
    public Recording record() {
        Recording recording = new Recording();
        open.add(recording);
        return recording;
    }

    void saw(String sql) {
        executed.incrementAndGet();
        if (!open.isEmpty()) {
            Line line = new Line(Thread.currentThread().getId(), sql);
            open.forEach(recording -> recording.add(line));
        }
    }

    private record Line(long thread, String sql) {}

    /** The statements executed between {@link StatementLog#record()} and {@link #close()}, oldest first. */
    public final class Recording implements AutoCloseable {
        private final List<Line> lines = new ArrayList<>();

        private Recording() {}

        private synchronized void add(Line line) {
            lines.add(line);
        }

        /** The SQL of all threads, with question marks for its parameters. */
        public synchronized List<String> all() {
            return lines.stream().map(Line::sql).toList();
        }

        /** The SQL that the calling thread executed. */
        public synchronized List<String> ofThisThread() {
            long me = Thread.currentThread().getId();
            return lines.stream()
                    .filter(line -> line.thread() == me)
                    .map(Line::sql)
                    .toList();
        }

        /** Ends the recording; what it holds stays readable. */
        @Override
        public void close() {
            open.remove(this);
        }
    }
}
