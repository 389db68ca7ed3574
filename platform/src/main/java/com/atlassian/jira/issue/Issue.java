package com.atlassian.jira.issue;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;

/**
 * An issue as Jira holds it.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.3.10, source of
 *     basic-jira-development-panels 2.x
 */
public interface Issue {
    /** @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0 */
    Long getId();

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    String getKey();

    /** @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0 */
    Project getProjectObject();

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    Status getStatus();
}
