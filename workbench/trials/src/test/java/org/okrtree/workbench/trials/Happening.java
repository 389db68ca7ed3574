package org.okrtree.workbench.trials;

import java.util.Optional;
import java.util.function.Function;

/**
 * What can happen in a company, chosen there at random.
 *
 * @param choose empty where there is nothing to do it to
 */
record Happening(String name, Kind kind, Function<SmallCompany, Optional<Deed>> choose) {

    /** What kinds of happenings may change is what the Nevers are about. */
    enum Kind {
        /** Drafts, and their publication. */
        TEXT,
        /** The only ones that may change a figure. */
        FIGURES,
        /** Links and contributions: context, never a number. */
        CONTEXT,
        /** Done in Jira's own pages, and told to plugins. */
        HOST_EVENT,
        READING
    }

    /** One, ready to be done. */
    sealed interface Deed {}

    /**
     * A request over REST.
     *
     * @param isOneRequest whether sending it again is the same request again
     */
    record Request(People.Call call, boolean isOneRequest) implements Deed {}

    /** An edit, and another one of the same version of the same line by somebody else. */
    record Edit(People.Call call, People.Call rival) implements Deed {}

    /** A check-in to this key result. */
    record CheckIn(People.Call call, String keyResult) implements Deed {}

    /** Taking out a line that was published. */
    record Removal(People.Call call) implements Deed {}

    /** Anything else, in the pages of Jira or past the plugin. */
    record Other(Runnable run) implements Deed {}
}
