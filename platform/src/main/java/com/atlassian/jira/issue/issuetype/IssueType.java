package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A type of issues.
 *
 * @seen Jira 7, Javadoc
 */
public interface IssueType extends IssueConstant {
    /** @seen Jira 7, Javadoc */
    boolean isSubTask();
}
