package org.okrtree.adapter.web.sheet;

import java.util.List;

/**
 * Two versions of one line, to choose from.
 *
 * @param uid of what could not be saved
 * @param isInForm it stands in the form that settles it; else it is only read
 * @param isJustNow the viewer was told just now that it could not be saved, and is asked at once
 * @param sentenceHtml who saved it when
 * @param keptHtml until when both are kept
 * @param beforeHtml the head of the column with what stood before both
 * @param theirsHtml the head of the column with what stands now
 * @param mineHtml the head of the column with what could not be saved
 * @param sameHtml what is said where nothing was written anew
 * @param takeHtml the words of the button that leaves what stands
 * @param keepHtml the words of the button that saves what could not be saved
 */
record LineConflictView(
        String line,
        String uid,
        boolean isInForm,
        boolean isJustNow,
        String sentenceHtml,
        String keptHtml,
        String lineHtml,
        String beforeHtml,
        String theirsHtml,
        String mineHtml,
        String sameHtml,
        String takeHtml,
        String keepHtml,
        List<FieldView> fields) {

    /** One field that either of the two wrote anew. */
    record FieldView(
            String nameHtml, String beforeHtml, String theirsHtml, boolean isTheirs, String mineHtml, boolean isMine) {}
}
