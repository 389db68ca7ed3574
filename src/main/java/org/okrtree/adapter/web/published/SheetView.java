package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * A published sheet.
 *
 * @param aboveHtml names of the teams above, from the top down; empty at the top
 * @param newerHtml that a newer revision exists; empty for the newest
 * @param changesHtml address of what changed since; empty where there is none to go to
 * @param footHtml which revision it is, of when and by whom
 * @param sheetHtml address of the sheet's own page; empty where there is none to go to
 */
public record SheetView(
        String uid,
        String teamHtml,
        String levelHtml,
        String aboveHtml,
        int revision,
        String revisionHtml,
        String newerHtml,
        String changesHtml,
        String footHtml,
        boolean hasPage,
        String sheetHtml,
        List<ObjectiveView> objectives) {}
