package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;

/**
 * For which issue a tab is asked to show itself.
 *
 * @seen the source of several plugins
 */
public final class ShowPanelRequest {
    private final Issue issue;

    /**
     * @remembered the host makes it
     * @host
     */
    public ShowPanelRequest(Issue issue) {
        this.issue = issue;
    }

    /** @seen the source of several plugins */
    public Issue issue() {
        return issue;
    }
}
