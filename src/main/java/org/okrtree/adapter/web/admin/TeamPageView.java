package org.okrtree.adapter.web.admin;

import org.okrtree.adapter.web.RefusalView;

/**
 * The page of one team, or of a new one.
 *
 * @param closeRefusal why it cannot be closed, or why not at all because it is closed
 */
record TeamPageView(
        String navHtml,
        String teamsHtml,
        String hereHtml,
        String titleHtml,
        boolean isNew,
        boolean isClosed,
        String formHtml,
        RefusalView closeRefusal) {}
