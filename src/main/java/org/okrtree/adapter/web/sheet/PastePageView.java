package org.okrtree.adapter.web.sheet;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page on which a pasted text is looked at before it is taken.
 *
 * @param sheetHtml address of the sheet
 * @param seen tells a text that was changed since from the one that was previewed
 * @param hasPreview the text was understood, well or badly
 * @param headingHtml of a table, as it was recognised
 * @param countHtml how much would be taken, in words
 * @param takeHtml what the button says
 * @param canTake something would be taken
 * @param needsUnder key results stand at the top, and belong to an objective of the draft
 * @param under objectives of the draft
 * @param leftHtml what would not come into the draft
 */
record PastePageView(
        String sheetHtml,
        String teamHtml,
        String cycleHtml,
        String addressHtml,
        String request,
        String textHtml,
        String seen,
        RefusalView refusal,
        boolean hasPreview,
        boolean hasHeading,
        String headingHtml,
        List<LineView> lines,
        String countHtml,
        String takeHtml,
        boolean canTake,
        boolean needsUnder,
        boolean hasUnder,
        List<ChoiceView> under,
        boolean hasLeft,
        String leftHtml) {

    /**
     * One line of the text.
     *
     * @param number counts from 1
     * @param code of what the line is taken for
     * @param saidHtml what the draft would say; of a line that is not taken, what was pasted
     * @param ownerHtml the owner's name
     * @param unknownHtml what the line says of an owner whom nobody of the team is
     * @param restHtml what belongs to the line and was not understood
     */
    record LineView(
            int number,
            String code,
            String markHtml,
            String saidHtml,
            boolean isObjective,
            boolean isKeyResult,
            boolean isNotTaken,
            boolean hasMeasure,
            String measureHtml,
            boolean hasOwner,
            String ownerHtml,
            boolean hasUnknown,
            String unknownHtml,
            boolean hasReadFrom,
            String readFromHtml,
            boolean hasRest,
            String restHtml,
            boolean isTooLong) {}

    /**
     * What became of lines that were taken back, where some of them stay.
     *
     * @param changed each that stays
     */
    record BackView(String sheetHtml, String backHtml, List<ChangedView> changed) {

        /** A line that stays. */
        record ChangedView(String saidHtml) {}
    }
}
