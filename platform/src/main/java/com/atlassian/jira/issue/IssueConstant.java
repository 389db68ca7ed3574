package com.atlassian.jira.issue;

/**
 * What issues have in common.
 *
 * @seen Jira 7, Javadoc
 */
public interface IssueConstant {
    /** @seen Jira 7, Javadoc */
    String getId();
}
