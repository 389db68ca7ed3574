package org.okrtree.adapter.web;

import java.util.List;

/**
 * The page where administrators name groups, teams and cycles.
 *
 * @param addTeamHtml markup of the form for one more team
 */
record AdminPageView(
        boolean isClosed,
        RefusalView groupsRefusal,
        String useHtml,
        String administerHtml,
        List<TeamLine> teams,
        boolean hasTeams,
        String addTeamHtml,
        List<CycleLine> cycles,
        boolean hasCycles,
        boolean isCycleOpen,
        RefusalView pilotRefusal,
        String cycleShortKeyHtml,
        String cycleNameHtml,
        String firstDayHtml,
        String lastDayHtml,
        String zoneHtml,
        List<ChoiceView> zones,
        String scopeHtml,
        String committeeHtml,
        String strategyHtml,
        String understoodOnHtml,
        String reasonHtml) {

    /**
     * One team.
     *
     * @param editHtml markup of its form
     */
    record TeamLine(
            String teamHtml,
            String shortKeyHtml,
            String levelHtml,
            int indent,
            String leadHtml,
            int members,
            String projectsHtml,
            String spacesHtml,
            boolean isClosed,
            boolean isOpen,
            String editHtml) {}

    /** One cycle. */
    record CycleLine(String nameHtml, String shortKeyHtml, String daysHtml, String zoneHtml, String stateHtml) {}
}
