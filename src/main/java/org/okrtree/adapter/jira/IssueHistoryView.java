package org.okrtree.adapter.jira;

import java.util.List;

/**
 * What was linked to an issue, and no longer.
 *
 * @param entries the newest first
 */
public record IssueHistoryView(boolean isEmpty, List<Entry> entries) {
    /**
     * One deed, in the order in which it is read.
     *
     * @param whenHtml day and time
     * @param didHtml what was done, up to the name of what it was done to
     * @param placeHtml the team and the reference of what it was done to
     * @param sentenceHtml how the issue helps, as it was said then; may be empty
     */
    public record Entry(
            String action,
            String whenHtml,
            String byHtml,
            String didHtml,
            String titleHtml,
            String addressHtml,
            String placeHtml,
            String sentenceHtml) {}
}
