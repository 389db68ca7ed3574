package org.okrtree.workbench.confluence;

import java.util.Locale;

/** What an application link can be like; a plugin meets each of them some day. */
public enum LinkState {
    /** It works, and is the only one. */
    WORKS,
    /** There is none. */
    ABSENT,
    /** Two Jiras are linked, and the primary one is another: it has no plugin. */
    SEVERAL,
    /** Whoever reads has not yet allowed Confluence to speak for them: no request can be made. */
    WANTS_AUTHORIZATION,
    /** Jira takes back what was allowed: 401. */
    TAKES_BACK,
    /** Jira refuses everything: 403. */
    REFUSES,
    /** Nobody listens there. */
    DOWN,
    /** The connection is taken and nothing is said. */
    HANGS,
    /** A byte now and then, so that no timeout between two of them ever strikes. */
    DRIBBLES,
    /** A log-in page with status 200 where JSON was expected. */
    NONSENSE,
    /** The plugin over there is of another version, and does not have what is asked for. */
    OTHER_VERSION;

    /** The word in forms and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether requests go to the Jira face itself. */
    boolean reachesJira() {
        return this == WORKS || this == WANTS_AUTHORIZATION;
    }
}
