package org.okrtree.adapter.web.sheet;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * A form for one line of a draft: an objective, a key result or a health figure, new or as it stands.
 *
 * @param line uid of the line; of a new key result, of its objective; empty for another new line
 * @param sentenceHtml the measure in a sentence; empty without one
 * @param milestones with empty ones to write more into
 * @param scorings rules by their first word, the cycle's first
 * @param detailHtml what belongs to the rule beside its word
 * @param hasCommitments the cycle tells committed from aspirational objectives
 * @param hasStatements there is a strategy to cite
 * @param kept fields that the form sends back as they stand
 * @param hasConflict somebody saved the line while this was typed
 */
record LineFormView(
        String action,
        String line,
        int version,
        boolean isNew,
        boolean isObjective,
        boolean isKeyResult,
        RefusalView refusal,
        String textHtml,
        String whyHtml,
        String ownerHtml,
        List<ChoiceView> kinds,
        String baselineHtml,
        String foundByHtml,
        String targetHtml,
        String lowHtml,
        String highHtml,
        String unitHtml,
        List<MilestoneView> milestones,
        String evidenceHtml,
        String readFromHtml,
        List<ChoiceView> rhythms,
        List<ChoiceView> scorings,
        String detailHtml,
        boolean hasCommitments,
        List<ChoiceView> commitments,
        boolean hasStatements,
        List<ChoiceView> statements,
        String sentenceHtml,
        List<KeptView> kept,
        boolean isPublished,
        boolean hasConflict,
        String settles,
        String conflictHtml) {

    /** A field that the form sends back as it stands. */
    record KeptView(String field, String valueHtml) {}
}
