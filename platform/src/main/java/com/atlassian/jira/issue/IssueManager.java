package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

/**
 * Finds issues without asking who may see them.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface IssueManager {
    /**
     * Null when absent.
     *
     * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.3.10, source of
     *     basic-jira-development-panels 2.x
     */
    MutableIssue getIssueObject(Long id);

    /**
     * Those of them that are there.
     *
     * @seen Jira 11.3.10, notes of basic-jira-development-panels 2.x
     */
    List<Issue> getIssueObjects(Collection<Long> ids);
}
