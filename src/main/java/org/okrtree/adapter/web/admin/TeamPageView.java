package org.okrtree.adapter.web.admin;

import java.util.List;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page of one team, or of a new one.
 *
 * @param isStale somebody was faster: what was typed stands below what the team is now
 * @param closeRefusal why it cannot be closed, or why not at all because it is closed
 */
record TeamPageView(
        String navHtml,
        String teamsHtml,
        String hereHtml,
        String titleHtml,
        boolean isNew,
        boolean isClosed,
        boolean isStale,
        List<Fact> facts,
        String formHtml,
        RefusalView closeRefusal) {

    /** What the team is now, where that is not what was typed. */
    record Fact(String nameHtml, String textHtml) {}
}
