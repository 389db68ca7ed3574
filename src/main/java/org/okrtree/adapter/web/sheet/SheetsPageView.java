package org.okrtree.adapter.web.sheet;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page with the sheets of a cycle.
 *
 * @param cycle uid
 * @param isEmpty no team takes part
 * @param isInATeam the person belongs to a team of the cycle
 * @param groups the person's own teams, then the others; none that is empty
 * @param refusal why a sheet was not started
 * @param practiceHtml markup of the form with which practice begins
 */
record SheetsPageView(
        String cycleHtml,
        String daysHtml,
        String stateHtml,
        String cycle,
        List<ChoiceView> cycles,
        boolean hasChoice,
        boolean isEmpty,
        boolean isInATeam,
        List<GroupView> groups,
        RefusalView refusal,
        String practiceHtml) {

    /** Teams under one heading. */
    record GroupView(boolean isMine, List<OfTeam> teams) {}

    /**
     * How far one team has come.
     *
     * @param indent in pixels
     * @param sheetHtml address of the sheet; empty when there is none
     * @param nextHtml what is to be done next, and by whom
     */
    record OfTeam(
            String team,
            String teamHtml,
            String levelHtml,
            int indent,
            boolean hasSheet,
            boolean canRead,
            String sheetHtml,
            boolean isPublished,
            String stateHtml,
            String nextHtml,
            boolean canStart) {}

    /**
     * The page before there is a cycle that counts.
     *
     * @param practices the practice cycles there are
     */
    record BeginView(
            boolean canBegin,
            String adminHtml,
            String practiceHtml,
            boolean hasPractices,
            List<ChoiceView> practices) {}
}
