package com.atlassian.jira.user;

/**
 * An account of Jira.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface ApplicationUser {
    /**
     * @seen in use in Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 and Jira 11.0.0 and Confluence 10.0.1,
     *     source of atlassian-slack-integration-server 3.0.0
     * @host
     */
    String getKey();

    /** @seen in use with {@code IssueInputParameters.setReporterId} in public plugins for Jira 7 to 9 */
    String getName();
}
