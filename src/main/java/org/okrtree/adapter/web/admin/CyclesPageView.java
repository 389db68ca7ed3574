package org.okrtree.adapter.web.admin;

import java.util.List;

/** The page with all cycles. */
record CyclesPageView(String navHtml, String newHtml, String pilotHtml, boolean hasCycles, List<OfCycle> cycles) {

    /** One cycle. */
    record OfCycle(
            String nameHtml,
            String shortKeyHtml,
            String kindHtml,
            String daysHtml,
            String zoneHtml,
            String stateHtml,
            boolean isOpen,
            String toHtml) {}
}
