package com.atlassian.jira;

/**
 * What kind of values a JQL function gives.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface JiraDataType {}
