package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * What any surface shows of a published tree.
 *
 * @param daysHtml the cycle's days and the share of its time that is over
 * @param asOfHtml the day for which the figures are said
 */
public record OkrTreeView(
        String cycleHtml, String daysHtml, String asOfHtml, boolean isEmpty, List<SheetView> sheets) {}
