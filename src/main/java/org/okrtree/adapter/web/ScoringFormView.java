package org.okrtree.adapter.web;

import java.util.List;

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
