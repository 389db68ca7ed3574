package org.okrtree.adapter.web;

import java.util.List;

/** The page with the sheets of a cycle. */
record SheetsPageView(
        String cycleHtml,
        String cycle,
        List<ChoiceView> cycles,
        boolean hasChoice,
        boolean isEmpty,
        List<OfTeam> teams) {

    /**
     * How far one team has come.
     *
     * @param indent in pixels
     * @param sheetHtml address of the sheet; empty when there is none
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
            boolean canStart) {}
}
