package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Something happened to an issue.
 *
 * @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0; a public final class in the Javadoc of Jira 7
 */
public final class IssueEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Long eventTypeId;

    /** @remembered made by the host alone, and with more arguments */
    public IssueEvent(Issue issue, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
        this.user = user;
        this.eventTypeId = eventTypeId;
    }

    /**
     * The issue as it stands after the deed; as it stood before it when it was deleted.
     *
     * @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0
     */
    public Issue getIssue() {
        return issue;
    }

    /** @seen source of cures-hub/cures-condec-jira, Jira 8.20.22 */
    public Project getProject() {
        return issue.getProjectObject();
    }

    /** @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0 */
    public ApplicationUser getUser() {
        return user;
    }

    /** @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0 */
    public Long getEventTypeId() {
        return eventTypeId;
    }
}
