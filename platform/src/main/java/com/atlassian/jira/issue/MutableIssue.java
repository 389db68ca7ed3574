package com.atlassian.jira.issue;

/**
 * What the issue manager answers.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.3.10, source of
 *     basic-jira-development-panels 2.x
 */
public interface MutableIssue extends Issue {}
