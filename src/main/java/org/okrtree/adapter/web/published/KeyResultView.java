package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * A published key result with its figures: the same on every surface.
 *
 * @param isWay values go from a start to an end; else baselineHtml is empty and targetHtml says what is kept
 * @param isMeasured there is a value
 * @param measuredHtml the measured progress in per cent, or how the value stands to a range; may be empty with a value
 * @param hasBar a bar shows the progress, or that there is none yet
 * @param barPercent from 0 to 100
 * @param isOver progress above 100 per cent
 * @param isBack progress below 0 per cent
 * @param expectedPercent share of the time that is over, from 0 to 100
 * @param hasExpected whether time says anything of this kind of measure
 * @param paceHtml empty when there is nothing to say
 * @param barHtml the bar in words
 * @param barParts the bar where it is a table: cells from the left to the right, the widths of which make 100
 * @param band code of the confidence; {@code none} before the first
 * @param confidenceHtml the number; empty before the first
 * @param lastHtml day of the last figure; empty before the first
 */
public record KeyResultView(
        String uid,
        String refHtml,
        String shortKeyHtml,
        String statementHtml,
        String ownerHtml,
        String initialsHtml,
        int colour,
        String measureKind,
        boolean isWay,
        String baselineHtml,
        String valueHtml,
        String targetHtml,
        String unitHtml,
        boolean isMeasured,
        String measuredHtml,
        boolean hasBar,
        int barPercent,
        boolean isOver,
        boolean isBack,
        int expectedPercent,
        boolean hasExpected,
        boolean hasPace,
        String paceHtml,
        String barHtml,
        List<BarPartView> barParts,
        String band,
        String bandHtml,
        String confidenceHtml,
        String measuredOnHtml,
        String believedOnHtml,
        String lastHtml,
        boolean hasReadFrom,
        String readFromHtml) {

    /**
     * A cell of a bar.
     *
     * @param isDone it is of what was reached
     * @param isTick it is the mark of what is expected by now, and has no width of its own
     */
    public record BarPartView(int percent, boolean isDone, boolean isTick) {}
}
