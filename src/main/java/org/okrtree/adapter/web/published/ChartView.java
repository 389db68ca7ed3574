package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * The values and the confidence of one key result over its cycle, ready to be drawn in a field of 820 by 320.
 *
 * @param ariaHtml the finding
 * @param ticks of the scale of values
 * @param ends lines that stand for something: target, or the bounds of a range
 * @param expectedHtml path of what was expected; empty where there is none
 * @param valueHtml path of what was measured; empty before the second value
 * @param dots values in force
 * @param corrected values that were corrected since
 * @param lastHtml the last value, beside its dot; empty before the first
 * @param flags revisions
 * @param hasToday today is a day of the cycle
 * @param weeks one bar a week
 * @param labels under the weeks
 * @param rows the same as a table
 */
record ChartView(
        String ariaHtml,
        String captionHtml,
        List<TickView> ticks,
        List<TickView> ends,
        String expectedHtml,
        boolean hasValues,
        String valueHtml,
        List<DotView> dots,
        List<DotView> corrected,
        int lastX,
        int lastY,
        String lastHtml,
        List<LabelView> flags,
        boolean hasToday,
        int todayX,
        List<WeekView> weeks,
        List<LabelView> labels,
        List<RowView> rows) {

    record TickView(int y, String textHtml) {}

    record DotView(int x, int y, String textHtml) {}

    record LabelView(int x, String textHtml) {}

    /** @param isSilent nobody said a word */
    record WeekView(
            int x, int width, int y, int height, int middle, String textHtml, boolean isSilent, boolean isLow) {}

    /** @param isCorrected it was corrected by another since */
    record RowView(String dayHtml, String valueHtml, String confidenceHtml, String expectedHtml, boolean isCorrected) {}
}
