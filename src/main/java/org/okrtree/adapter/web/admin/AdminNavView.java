package org.okrtree.adapter.web.admin;

import org.okrtree.adapter.web.Page;

/**
 * The way between the sections of the administration.
 *
 * @param section where the reader is
 */
record AdminNavView(String section) {
    static final String OVERVIEW = "overview";
    static final String ACCESS = "access";
    static final String TEAMS = "teams";
    static final String STRATEGY = "strategy";
    static final String CYCLES = "cycles";

    /** Markup of it; whoever does not administer has no way. */
    static String html(Page page, String section) {
        return page.actor().mayAdminister()
                ? page.fragment("okr-admin-nav", new AdminNavView(section), "okr.admin.")
                : "";
    }
}
