package org.okrtree.adapter.rest.alignment;

import org.jspecify.annotations.Nullable;
import org.okrtree.application.alignment.ContributionShown;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionState;

/**
 * One objective contributes to another. It has no number.
 *
 * @param child uid of the objective that contributes
 * @param childSheet uid of the sheet where it stands
 * @param parent uid of the objective that is contributed to
 * @param parentSheet uid of the sheet where it stands
 * @param by uid of the person who offered it
 * @param state offered, acknowledged, questioned, declined or withdrawn
 * @param answer the one in force; absent before the first
 */
record ContributionJson(
        String uid,
        String child,
        String childSheet,
        String parent,
        String parentSheet,
        String sentence,
        String by,
        String at,
        String state,
        @Nullable AnswerJson answer) {

    static ContributionJson offered(Contribution contribution) {
        return with(contribution, ContributionState.OFFERED, null);
    }

    static ContributionJson of(ContributionShown shown) {
        return with(
                shown.contribution(),
                shown.state(),
                shown.answer().map(AnswerJson::of).orElse(null));
    }

    private static ContributionJson with(
            Contribution contribution, ContributionState state, @Nullable AnswerJson answer) {
        return new ContributionJson(
                contribution.id().uid(),
                contribution.child().uid(),
                contribution.sheet().uid(),
                contribution.parent().uid(),
                contribution.parentSheet().uid(),
                contribution.sentence(),
                contribution.by().uid(),
                contribution.at().toString(),
                state.code(),
                answer);
    }
}
