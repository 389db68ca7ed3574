package org.okrtree.adapter.confluence;

import org.okrtree.adapter.web.published.OkrTreeView;

/**
 * Published OKRs on a page.
 *
 * @param macroHtml its name
 * @param copy that a copy is shown, and why; an empty sentence for what Jira says now
 * @param thenHtml which moment or older revision is shown; empty for what stands now
 * @param missingHtml that sheets could not be read; empty when all were
 * @param isOneSheet the title names its team
 * @param figuresHtml for which moment the figures are said
 * @param inJiraHtml address of the same in Jira
 */
record TreeMacroView(
        String macroHtml,
        String titleHtml,
        MacroLineView copy,
        String thenHtml,
        String missingHtml,
        boolean isOneSheet,
        boolean showsWhy,
        boolean showsContributions,
        OkrTreeView tree,
        String figuresHtml,
        String inJiraHtml) {}
