package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * A Jira project.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface Project {
    /**
     * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    Long getId();

    /** @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0 */
    String getKey();

    /** @seen Jira 7, Javadoc; in use in public plugins */
    Collection<IssueType> getIssueTypes();
}
