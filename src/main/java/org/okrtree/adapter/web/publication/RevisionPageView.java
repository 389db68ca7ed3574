package org.okrtree.adapter.web.publication;

import java.util.List;

/**
 * The page of one published revision: its words, not today's figures.
 *
 * @param placeHtml which of how many it is
 * @param isCorrection words or an owner were corrected, nothing else
 * @param hasChanges there is one before it
 * @param changesAddressHtml where it stands beside the one before
 * @param newerChangesHtml where it stands beside the newest
 * @param linesHtml markup of all that it says
 */
record RevisionPageView(
        String teamHtml,
        String cycleHtml,
        String sheetAddressHtml,
        String titleHtml,
        String numberHtml,
        String placeHtml,
        String publishedHtml,
        boolean isCorrection,
        boolean hasReason,
        String reasonHtml,
        boolean hasChanges,
        String changesAddressHtml,
        boolean isNewest,
        String newestAddressHtml,
        String newerChangesHtml,
        String hashHtml,
        String linesHtml,
        List<RevisionLineView> revisions) {

    /** One revision in the list of all. */
    record RevisionLineView(String addressHtml, String numberHtml, String dayHtml, String byHtml, String reasonHtml) {}
}
