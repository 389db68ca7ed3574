package org.okrtree.adapter.web.admin;

import java.util.List;

/** The page with the teams of the organisation. */
record TeamsPageView(String navHtml, String newHtml, boolean hasTeams, List<OfTeam> teams) {

    /** One team. */
    record OfTeam(
            String uid,
            String teamHtml,
            String aboutHtml,
            String toHtml,
            int indent,
            String leadHtml,
            int members,
            String lineHtml,
            String projectsHtml,
            boolean isClosed) {}
}
