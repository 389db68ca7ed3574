package org.okrtree.workbench.site;

import java.util.List;
import java.util.Optional;

/** The app that was installed into a face. */
public interface Apps {
    /** A face without any. */
    Apps NONE = new Apps() {
        @Override
        public Optional<App> installed() {
            return Optional.empty();
        }

        @Override
        public Optional<String> enable() {
            return Optional.empty();
        }

        @Override
        public void disable() {
            // there is nothing to stop
        }
    };

    /**
     * An app as its administrators see it.
     *
     * @param problems what a product would pass over in silence
     */
    record App(String key, String version, boolean enabled, List<String> problems) {
        /** Copies the problems. */
        public App {
            problems = List.copyOf(problems);
        }
    }

    /** The app; empty for none. */
    Optional<App> installed();

    /** Starts it; comes back with the sentence why it cannot run here, empty when it runs. */
    Optional<String> enable();

    /** Stops it; its data stay. */
    void disable();
}
