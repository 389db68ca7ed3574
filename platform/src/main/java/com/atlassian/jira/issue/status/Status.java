package com.atlassian.jira.issue.status;

/**
 * The state of an issue in its workflow. The plugin never asks for it; a test changes it and sees that no figure moves.
 *
 * @seen answered by Issue.getStatus in Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 * @host
 */
public interface Status {
    /**
     * @remembered inherited from IssueConstant in the real type, in the public API since Jira 4
     * @host
     */
    String getName();
}
