package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * A published sheet.
 *
 * @param aboveHtml names of the teams above, from the top down; empty at the top
 * @param sheetHtml address of the sheet's own page; empty where there is none to go to
 */
public record SheetView(
        String uid,
        String teamHtml,
        String levelHtml,
        String aboveHtml,
        int revision,
        String revisionHtml,
        boolean hasPage,
        String sheetHtml,
        List<ObjectiveView> objectives) {}
