package com.atlassian.jira;

/**
 * The kinds of values.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public final class JiraDataTypes {
    private record Named(String name) implements JiraDataType {}

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    public static final JiraDataType ISSUE = new Named("issue");

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    public static final JiraDataType PROJECT = new Named("project");

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    public static final JiraDataType USER = new Named("user");

    private JiraDataTypes() {}
}
