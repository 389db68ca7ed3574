package org.okrtree.adapter.web.checkin;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.published.KeyResultView;

/**
 * The page where somebody checks in this week: a form of all that is due, and what else they answer for.
 *
 * @param isEmpty there is nothing that they answer for
 * @param hasForm some line can be typed into
 * @param weekHtml the how many-th week it is, and when it is due; empty when there is nothing
 * @param restHtml why there is no line to type into, and when there is one next; empty when there is one
 * @param refusal why nothing was saved, when it is about no single line
 * @param wrongHtml how many lines are to be put right; empty when none is
 * @param uids of the lines that can be typed into, with blanks between them
 * @param person uid of whoever types
 * @param today the day under which a browser keeps what is typed
 */
record CheckInPageView(
        boolean isEmpty,
        boolean hasForm,
        String weekHtml,
        String countHtml,
        String restHtml,
        RefusalView refusal,
        String wrongHtml,
        String uids,
        String request,
        String person,
        String today,
        boolean isRestChosen,
        String savedHtml,
        String offerHtml,
        String keptHtml,
        String changedHtml,
        String oneWrongHtml,
        String someWrongHtml,
        List<Group> groups) {

    /** The lines of one objective. */
    record Group(
            String refHtml, String titleHtml, String teamHtml, String cycleHtml, String dueHtml, List<Line> lines) {}

    /**
     * One key result.
     *
     * @param isOpen it has fields; else {@code doneHtml} says what was checked in, or when it is due
     * @param isDue this week's check-in is still to be made: "everything else" speaks of it
     * @param asksValue a reading is due, or somebody wants to give one
     * @param input which fields the value has: {@code number}, {@code states} or {@code yes-no}
     * @param ownerHtml whose it is; empty when it is the reader's own
     * @param wasHtml the last value with its day
     * @param offer what a saved filter counts
     * @param nextReadingHtml when a reading is due; empty when it is due now
     * @param believedHtml the last confidence with its day
     * @param openHtml address where it has fields; empty when it has them
     * @param isCorrection what is typed corrects the last check-in
     * @param seen the newest check-in that the page shows
     * @param isAutofocus it is where one begins
     */
    record Line(
            KeyResultView keyResult,
            boolean isOpen,
            boolean isDue,
            boolean asksValue,
            boolean hasValue,
            String input,
            String ownerHtml,
            String wasHtml,
            Offer offer,
            String nextReadingHtml,
            String believedHtml,
            String doneHtml,
            String openHtml,
            String openWordsHtml,
            boolean isCorrection,
            String replaces,
            String seen,
            boolean isAutofocus,
            boolean isChanged,
            boolean isUnfolded,
            String firstDay,
            String today,
            RefusalView refusal,
            String valueHtml,
            boolean isSame,
            boolean isNone,
            String noteHtml,
            String nextHtml,
            String inTheWayHtml,
            String helpHtml,
            String helpFromHtml,
            String validOnHtml,
            List<ChoiceView> choices,
            List<Cell> confidences) {}

    /**
     * What the saved filter counts that the key result names as its source.
     *
     * @param isAsked false when the key result names none, or nothing is to be read
     * @param isCounted false when the filter is not there or not for the reader
     */
    record Offer(
            boolean isAsked, boolean isCounted, String idHtml, String nameHtml, String saysHtml, String countHtml) {
        static final Offer NONE = new Offer(false, false, "", "", "", "");
    }

    /**
     * One of the eleven steps of confidence.
     *
     * @param asks a sentence is wanted with it
     * @param isAutofocus it is where one begins
     */
    record Cell(int step, boolean isChosen, boolean wasLast, boolean asks, boolean isAutofocus) {}
}
