package org.okrtree.adapter.web.cycle;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The form with the scoring rule of a cycle.
 *
 * @param detailHtml what belongs to a rule: points of bands, a rubric
 * @param stands it is published, and stays
 * @param ruleHtml name of the rule that stands
 */
record ScoringFormView(
        String hereHtml,
        int version,
        RefusalView refusal,
        boolean stands,
        String ruleHtml,
        List<ChoiceView> rules,
        String detailHtml,
        boolean commitments) {}
