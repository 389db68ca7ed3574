package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * The state of an issue in its workflow.
 *
 * @seen answered by Issue.getStatus in Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface Status {
    /** @remembered inherited from IssueConstant in the real type, in the public API since Jira 4 */
    String getName();

    /** @remembered in the public API since Jira 6.2 */
    StatusCategory getStatusCategory();
}
