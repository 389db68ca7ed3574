package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;

/**
 * For which issue a tab is asked for what it shows.
 *
 * @seen the source of several plugins
 */
public final class GetActionsRequest {
    private final Issue issue;

    /**
     * @remembered the host makes it
     * @host
     */
    public GetActionsRequest(Issue issue) {
        this.issue = issue;
    }

    /** @seen the source of several plugins */
    public Issue issue() {
        return issue;
    }
}
