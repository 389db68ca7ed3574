package org.okrtree.workbench.host;

import java.time.Duration;
import java.util.Optional;

/** Where calls go into the plugin. A plugin that shall stop is closed for new visits, and those inside come to their end. */
final class Gate {
    private final ThreadLocal<Visit> outermost = new ThreadLocal<>();
    private RunningPlugin open;
    private boolean changing;
    private int inside;

    /** One call into the plugin that is open now; to be closed when the call is done. */
    final class Visit implements AutoCloseable {
        private final RunningPlugin plugin;
        private final boolean changing;

        private Visit(RunningPlugin plugin, boolean changing) {
            this.plugin = plugin;
            this.changing = changing;
        }

        /** The plugin; empty when none is open. */
        Optional<RunningPlugin> plugin() {
            return Optional.ofNullable(plugin);
        }

        /** What to answer when there is no plugin: 503 while one comes or goes, else 404. */
        int statusWithout() {
            return changing ? 503 : 404;
        }

        @Override
        public void close() {
            leave(this);
        }
    }

    /** A visit from inside a visit sees the same plugin, so that a page that has begun keeps its texts while the gate closes. */
    synchronized Visit enter() {
        Visit outer = outermost.get();
        if (outer != null) {
            return new Visit(outer.plugin, outer.changing);
        }
        if (open != null) {
            inside++;
        }
        Visit visit = new Visit(open, changing);
        outermost.set(visit);
        return visit;
    }

    private synchronized void leave(Visit visit) {
        if (outermost.get() != visit) {
            return;
        }
        outermost.remove();
        if (visit.plugin != null) {
            inside--;
            notifyAll();
        }
    }

    /** No new visits until {@link #open}; answers the plugin that was open, when all visits are over or the time is up. */
    synchronized Optional<RunningPlugin> close(Duration patience) {
        RunningPlugin was = open;
        open = null;
        changing = true;
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (inside > 0 && System.nanoTime() < end) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(was);
    }

    /** Lets visits in, to this plugin or to none. */
    synchronized void open(Optional<RunningPlugin> plugin) {
        open = plugin.orElse(null);
        changing = false;
    }

    synchronized boolean isOpen() {
        return open != null;
    }
}
