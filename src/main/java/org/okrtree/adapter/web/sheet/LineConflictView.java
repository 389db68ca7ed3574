package org.okrtree.adapter.web.sheet;

import java.util.List;

/**
 * Two versions of one line, to choose from.
 *
 * @param sentenceHtml who saved it when
 * @param theirsHtml the head of the column with what stands now
 * @param takeHtml the words of the button that leaves it so
 * @param addressHtml the page as it stands, at this line
 */
record LineConflictView(
        String line,
        String sentenceHtml,
        String lineHtml,
        String theirsHtml,
        String takeHtml,
        String addressHtml,
        List<FieldView> fields) {

    /** One field that either of the two wrote anew. */
    record FieldView(
            String nameHtml, String beforeHtml, String theirsHtml, boolean isTheirs, String mineHtml, boolean isMine) {}
}
