package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Where an issue stands.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface Status {
    /** @remembered called in sources of plugins for Jira 7 to 9; none for 11 was at hand */
    StatusCategory getStatusCategory();
}
