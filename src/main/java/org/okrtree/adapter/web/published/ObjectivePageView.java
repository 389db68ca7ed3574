package org.okrtree.adapter.web.published;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page of one objective.
 *
 * @param isDraft it stands in a draft only
 * @param badgeHtml the revision that is shown; empty for a draft
 * @param correctHtml address where its words are corrected; empty for who may not
 * @param checkInHtml address of one's own check-ins; empty for who has none here
 * @param rows its key results with their figures; none of a draft
 * @param drafted what its key results say in the draft
 * @param chartOfHtml which key result the chart shows
 * @param chartHtml markup of the chart; empty without key results
 * @param isAlone nothing contributes to it
 * @param whyNotOfferHtml why this person may not offer; empty when they may
 * @param findHtml what was looked for
 * @param hasWork issues are linked, or hidden
 * @param isWorkTold the host said how issues stand
 */
record ObjectivePageView(
        String uid,
        String treeHtml,
        String cycleHtml,
        String aboveHtml,
        String sheetAddressHtml,
        String teamHtml,
        String refHtml,
        String titleHtml,
        String ownerHtml,
        String initialsHtml,
        int colour,
        String commitmentHtml,
        boolean isDraft,
        boolean isDropped,
        String badgeHtml,
        String badgeAddressHtml,
        String paceHtml,
        String checkInHtml,
        String correctHtml,
        String whyHtml,
        List<RowView> rows,
        List<DraftedView> drafted,
        String chartOfHtml,
        String chartHtml,
        List<ContributionView> up,
        List<ContributionView> down,
        boolean isAlone,
        RefusalView above,
        RefusalView refusal,
        boolean canOffer,
        String whyNotOfferHtml,
        boolean isOfferOpen,
        String findHtml,
        boolean hasFound,
        List<FoundView> found,
        String sentenceHtml,
        String request,
        boolean isWorkTold,
        boolean hasWork,
        int toDo,
        int inProgress,
        int done,
        boolean hasHidden,
        String hiddenHtml,
        String moreHtml,
        List<ChoiceView> filters,
        List<HistoryView> history,
        String olderHtml) {

    /**
     * One key result.
     *
     * @param isChosen the chart below is of it
     * @param trendHtml what became of its confidence in four weeks; may be empty
     * @param sparks lines of the sparkline, a new one after each gap
     * @param sparkHtml the sparkline in words
     * @param periods of a range to keep, by code; none for other measures
     * @param correctHtml address where its words are corrected; empty for who may not
     */
    record RowView(
            KeyResultView keyResult,
            String addressHtml,
            boolean isChosen,
            String trendHtml,
            boolean hasSpark,
            List<SparkView> sparks,
            int sparkX,
            int sparkY,
            boolean isSparkLow,
            String sparkHtml,
            boolean hasPeriods,
            List<PeriodView> periods,
            String periodsHtml,
            String correctHtml) {}

    record SparkView(String pathHtml) {}

    /** @param code in, out, miss or next */
    record PeriodView(String code) {}

    record DraftedView(String statementHtml, String measureHtml, String ownerHtml) {}

    /**
     * A contribution, seen from here.
     *
     * @param otherHtml the objective at the other end
     * @param addressHtml of its page
     * @param state code
     * @param offeredHtml who offered it, and when
     * @param answerHtml what was answered: the question, or the reason; may be empty
     * @param canAnswer this person answers it
     * @param canWithdraw this person may take it back
     * @param isQuestionOpen a question was refused; what was typed is in its form
     * @param isDeclineOpen the same of a no
     */
    record ContributionView(
            String uid,
            String otherHtml,
            String addressHtml,
            String state,
            String stateHtml,
            String sentenceHtml,
            String offeredHtml,
            String answerHtml,
            boolean canAnswer,
            boolean canWithdraw,
            String request,
            RefusalView refusal,
            boolean isQuestionOpen,
            boolean isDeclineOpen,
            String textHtml) {}

    /** An objective that this one could contribute to. */
    record FoundView(String uid, String refHtml, String titleHtml, String teamHtml, boolean isChosen) {}

    /**
     * One thing that happened.
     *
     * @param whatHtml what was reported or published
     * @param addressHtml of the revision; empty for a check-in
     */
    record HistoryView(
            String whenHtml,
            String byHtml,
            String initialsHtml,
            int colour,
            String whatHtml,
            String addressHtml,
            List<SaidView> said) {}

    record SaidView(String labelHtml, String textHtml) {}
}
