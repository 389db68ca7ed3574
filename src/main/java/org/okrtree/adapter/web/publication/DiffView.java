package org.okrtree.adapter.web.publication;

import java.util.List;

/**
 * What one text of a sheet says otherwise than another, line by line and word by word.
 *
 * @param isEmpty nothing is said otherwise
 * @param hasSame there are lines that did not change: hidden until they are asked for
 * @param countHtml how many lines of how many
 * @param allHtml the words that ask for all lines
 * @param beforeHtml head of the column of what was said before
 * @param afterHtml head of the column of what is said now
 */
public record DiffView(
        boolean isEmpty,
        boolean hasSame,
        boolean isReordered,
        String countHtml,
        String allHtml,
        String beforeHtml,
        String afterHtml,
        List<LineView> lines) {

    /**
     * One line.
     *
     * @param refHtml its reference, such as KR 1.2; empty for what is said of the whole sheet
     * @param fate added, gone, changed or same
     * @param isSame it did not change
     * @param hasBefore it was there before
     * @param hasAfter it is there now
     * @param changedHtml which of its fields changed; empty for one that came or went
     * @param isNews it was saved after the page that was looked at had been opened
     * @param reasonHtml why it went; may be empty
     * @param whyNotHtml why it cannot be published so; empty when it can
     */
    record LineView(
            String uid,
            String refHtml,
            String fate,
            String fateHtml,
            boolean isSame,
            boolean hasBefore,
            boolean hasAfter,
            List<FieldView> before,
            List<FieldView> after,
            String changedHtml,
            boolean isNews,
            String reasonHtml,
            String whyNotHtml) {}

    /**
     * One field of a line.
     *
     * @param labelHtml empty for what the line says first, and for its measure
     * @param isText what the line says first
     */
    record FieldView(String labelHtml, boolean isText, List<PartView> parts) {}

    /** Words that are the same in both, or are out, or are in. */
    record PartView(String textHtml, boolean isOut, boolean isIn) {}
}
