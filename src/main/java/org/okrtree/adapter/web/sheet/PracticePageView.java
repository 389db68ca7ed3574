package org.okrtree.adapter.web.sheet;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page of one practice cycle: copy it, or throw it away.
 *
 * @param cycle uid
 * @param sheets of the cycle
 * @param into cycles that count
 * @param whyNotHtml why this person may not throw it away; empty when they may
 */
record PracticePageView(
        String cycleHtml,
        String daysHtml,
        String cycle,
        List<SheetView> sheets,
        boolean hasInto,
        List<ChoiceView> into,
        String whyNotHtml,
        RefusalView refusal) {

    /**
     * A practice sheet.
     *
     * @param sheetHtml its address
     * @param canCopy this person may copy it
     * @param request under which it is copied
     */
    record SheetView(String sheet, String sheetHtml, String teamHtml, boolean canCopy, String request) {}

    /** The page on which practice begins. */
    record BeginView(String formHtml) {}
}
