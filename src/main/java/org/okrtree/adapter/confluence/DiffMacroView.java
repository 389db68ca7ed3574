package org.okrtree.adapter.confluence;

import org.okrtree.adapter.web.publication.DiffView;

/**
 * What changed between two revisions, on a page.
 *
 * @param isOnlyOne there is one revision so far and nothing to compare
 * @param copy that a copy is shown, and why; an empty sentence for what Jira says now
 * @param newerHtml that a revision newer than both exists; empty when none does
 * @param reasonHtml why the later was published; empty when it does not follow the earlier
 * @param inJiraHtml address of the same in Jira
 */
record DiffMacroView(
        String titleHtml,
        boolean isOnlyOne,
        MacroLineView copy,
        String newerHtml,
        String reasonHtml,
        DiffView diff,
        String inJiraHtml) {}
