package org.okrtree.adapter.web.publication;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;

/**
 * The page of two revisions beside each other.
 *
 * @param before the revisions to choose from, the earlier of the two chosen
 * @param reasonHtml why the later one was published, when it came directly after the earlier; else empty
 */
record ComparePageView(
        String teamHtml,
        String cycleHtml,
        String sheetAddressHtml,
        String titleHtml,
        List<ChoiceView> before,
        List<ChoiceView> after,
        String reasonHtml,
        String beforeHtml,
        String beforeAddressHtml,
        String afterHtml,
        String afterAddressHtml,
        String diffHtml) {}
