package org.okrtree.adapter.web.worklink;

import java.util.List;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.published.KeyResultView;

/**
 * What the sprints of a board are for.
 *
 * @param board id
 * @param boardAddressHtml of the board in Jira
 * @param refusal of what was just tried with a sprint that the board does not show
 * @param whyNotHtml why nobody or not this person may choose, where it is one reason for all sprints; else empty
 */
record SprintFocusPageView(
        String board,
        String boardHtml,
        String boardAddressHtml,
        boolean hasSprints,
        String whyNotHtml,
        RefusalView refusal,
        List<SprintView> sprints) {

    /**
     * @param sprint id
     * @param state code
     * @param isFull no further key result has a place
     * @param whyNotHtml why this person may not choose; empty when they may, or when the page says it once for all
     * @param refusal of what was just tried
     * @param isFound what can be chosen was looked for, not suggested
     * @param from id of the sprint whose focus can be carried over; empty for none
     */
    record SprintView(
            String sprint,
            String nameHtml,
            String state,
            String stateHtml,
            boolean isClosed,
            boolean isEmpty,
            List<ItemView> items,
            boolean canChange,
            boolean isFull,
            String whyNotHtml,
            RefusalView refusal,
            String request,
            String findHtml,
            boolean isFound,
            boolean hasOptions,
            List<OptionView> options,
            String from,
            String carryHtml,
            boolean hasTakenOut,
            TakenOutView takenOut) {}

    /**
     * A key result in focus.
     *
     * @param link uid
     * @param droppedHtml when and why it was dropped; empty while it stands
     * @param takeOutHtml what the button says to a screen reader
     */
    record ItemView(
            String link,
            String objectiveHtml,
            String placeHtml,
            String addressHtml,
            boolean isDropped,
            String droppedHtml,
            boolean hasSentence,
            String sentenceHtml,
            String takeOutHtml,
            KeyResultView keyResult) {}

    /** A key result that can be chosen. */
    record OptionView(String uid, String statementHtml, String placeHtml) {}

    /** What was just taken out, and comes back by one press. */
    record TakenOutView(String uid, String statementHtml, String sentenceHtml) {
        static final TakenOutView NOTHING = new TakenOutView("", "", "");
    }
}
