package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Who is signed in.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface JiraAuthenticationContext {
    /**
     * Null for nobody.
     *
     * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    ApplicationUser getLoggedInUser();
}
