package com.atlassian.jira.project;

/**
 * A Jira project.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface Project {
    /** @remembered stable in every public Jira API since 4; jira.md 6.2 marks it so */
    Long getId();

    /** @remembered stable in every public Jira API since 4; jira.md 6.2 marks it so */
    String getKey();

    /** @remembered stable in every public Jira API since 4; jira.md 6.2 marks it so */
    String getName();
}
