package org.okrtree.adapter.web.published;

import java.util.List;

/** One row of a tree: of these lists one has one, the others none. */
record TreeRowView(List<Team> teams, List<Objective> objectives, List<KeyResult> keyResults, List<Draft> drafts) {

    static TreeRowView of(Team one) {
        return new TreeRowView(List.of(one), List.of(), List.of(), List.of());
    }

    static TreeRowView of(Objective one) {
        return new TreeRowView(List.of(), List.of(one), List.of(), List.of());
    }

    static TreeRowView of(KeyResult one) {
        return new TreeRowView(List.of(), List.of(), List.of(one), List.of());
    }

    static TreeRowView of(Draft one) {
        return new TreeRowView(List.of(), List.of(), List.of(), List.of(one));
    }

    /**
     * A team.
     *
     * @param uid of its sheet
     * @param whereHtml level, team above, and how many lines when they are not seen
     * @param countHtml how many lines stand below
     * @param tagHtml which text is shown
     * @param sheetHtml address of its sheet
     */
    record Team(
            String uid,
            boolean isFolded,
            String nameHtml,
            String whereHtml,
            String countHtml,
            String tagHtml,
            String sheetHtml,
            boolean isPublished,
            boolean isAgreed) {}

    /**
     * An objective.
     *
     * @param isBare no key result is shown of it
     * @param kindHtml committed or aspirational; empty where that is not told
     * @param paceHtml how many of its key results keep pace; empty when there is nothing to say
     */
    record Objective(
            String uid,
            boolean isFolded,
            boolean isBare,
            boolean isDraft,
            String refHtml,
            String titleHtml,
            String addressHtml,
            String ownerHtml,
            String initialsHtml,
            int colour,
            String kindHtml,
            List<Contribution> contributions,
            String countHtml,
            String paceHtml) {}

    /** What an objective contributes to, with its state in a word. */
    record Contribution(
            String parentHtml,
            String addressHtml,
            String stateHtml,
            boolean isOffered,
            boolean isAcknowledged,
            boolean isQuestioned) {}

    /**
     * A published key result.
     *
     * @param isMine whoever reads answers for it
     * @param hasOwnTick its revision was published for other days than the cycle has now
     * @param hasPeriods it is a range to keep
     * @param periods of a range to keep; empty for another measure
     * @param periodsHtml all of them in words
     * @param hasStates it is milestones of which one can say how many are proved
     * @param states empty for another measure
     * @param statesHtml all of them in words
     * @param standsHtml how it stands, under its figure: the pace, the periods inside or the states proved; empty when there is nothing
     *     to say
     * @param trendHtml what became of the confidence in four weeks; empty when there is nothing to say
     * @param hasSpark a confidence was stated in these weeks
     * @param lineHtml path of the line
     * @param gapsHtml path of the weeks without a word; empty for none
     * @param dotXHtml where the last one stands
     * @param isLow the last one is doubtful
     * @param sparkHtml the line in words
     * @param lastHtml day of the last figure, or how long ago that was; empty before the first
     * @param workHtml how much is linked; a dash for nothing
     */
    record KeyResult(
            KeyResultView figures,
            String addressHtml,
            boolean isMine,
            boolean hasOwnTick,
            boolean hasPeriods,
            List<PeriodView> periods,
            String periodsHtml,
            boolean hasStates,
            List<StateView> states,
            String statesHtml,
            String standsHtml,
            String trendHtml,
            boolean hasSpark,
            String lineHtml,
            String gapsHtml,
            String dotXHtml,
            String dotYHtml,
            boolean isLow,
            String sparkHtml,
            boolean isStale,
            String lastHtml,
            String workHtml) {}

    /** A period, as the code of what became of it. */
    record PeriodView(String code) {}

    /** A milestone. */
    record StateView(boolean isProved) {}

    /**
     * A key result in a draft.
     *
     * @param measureHtml its measure in a sentence, or that there is none yet
     */
    record Draft(
            String uid,
            String refHtml,
            String statementHtml,
            String addressHtml,
            String ownerHtml,
            String initialsHtml,
            int colour,
            boolean hasMeasure,
            String measureHtml) {}
}
