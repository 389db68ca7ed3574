package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * A published objective with its key results.
 *
 * @param addressHtml address of the objective's own page; empty where there is none to go to
 * @param kindHtml committed or aspirational; empty where the cycle does not say
 * @param contributes what it contributes to, as the revision has it
 * @param paceHtml how many of its key results keep pace; empty when there is nothing to say
 */
public record ObjectiveView(
        String uid,
        String refHtml,
        String titleHtml,
        boolean hasPage,
        String addressHtml,
        String kindHtml,
        List<ContributionView> contributes,
        boolean hasWhy,
        String whyHtml,
        String ownerHtml,
        String initialsHtml,
        int colour,
        String paceHtml,
        List<KeyResultView> keyResults) {

    /**
     * What an objective contributes to.
     *
     * @param titleHtml of the other objective, in the words of the day; empty when it was not published
     * @param sentenceHtml how it contributes
     */
    public record ContributionView(String titleHtml, String sentenceHtml) {}
}
