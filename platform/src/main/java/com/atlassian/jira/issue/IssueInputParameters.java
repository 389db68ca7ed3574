package com.atlassian.jira.issue;

/**
 * What is typed for an issue.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface IssueInputParameters {
    /** @seen Jira 7.0.8, Javadoc; Atlassian's guide to issue operations */
    IssueInputParameters setProjectId(Long projectId);

    /** @seen Jira 7.0.8, Javadoc; Atlassian's guide to issue operations */
    IssueInputParameters setIssueTypeId(String issueTypeId);

    /** @seen Jira 7.0.8, Javadoc; Atlassian's guide to issue operations */
    IssueInputParameters setSummary(String summary);

    /**
     * Takes the name with which the reporter logs in.
     *
     * @seen Jira 7.0.8, Javadoc; Atlassian's guide to issue operations
     */
    IssueInputParameters setReporterId(String reporterName);

    /** @seen in use in Semmle's LGTM add-on for Jira, which makes issues with it */
    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues);
}
