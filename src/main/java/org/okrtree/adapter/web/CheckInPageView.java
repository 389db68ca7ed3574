package org.okrtree.adapter.web;

import java.util.List;

/** The page where somebody checks in the key results they answer for. */
record CheckInPageView(boolean isEmpty, List<Line> lines) {
    /**
     * One key result with its form.
     *
     * @param today the last day that can be chosen, and the one that is chosen
     * @param noteHtml what was typed when the form was refused; else empty
     */
    record Line(
            KeyResultView keyResult,
            String objectiveHtml,
            String teamHtml,
            String cycleHtml,
            String request,
            String firstDay,
            String today,
            RefusalView refusal,
            String valueHtml,
            String noteHtml,
            String validOnHtml,
            List<Cell> confidences) {}

    /** One of the eleven steps of confidence. */
    record Cell(int step, boolean isChosen, boolean wasLast) {}
}
