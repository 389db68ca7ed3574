package org.okrtree.application.nevers;

import java.util.Optional;
import java.util.function.Function;

/**
 * What can happen in a company, chosen there at random.
 *
 * @param choose empty where there is nothing to do it to
 */
record Deed(String name, Kind kind, Function<CompanyAtRandom, Optional<Act>> choose) {

    /** What kinds of deeds may change is what the Nevers are about. */
    enum Kind {
        /** Drafts, and their publication. */
        TEXT(8),
        /** The only ones that may change a figure. */
        FIGURES(3),
        /** Links and contributions: context, never a number. */
        CONTEXT(5),
        /** Told by the host. */
        HOST_EVENT(3),
        READING(2);

        final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }
}
