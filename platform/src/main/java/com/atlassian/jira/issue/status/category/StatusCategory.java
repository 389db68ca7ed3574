package com.atlassian.jira.issue.status.category;

/**
 * Which of the few kinds a status is.
 *
 * @remembered called in sources of plugins for Jira 7 to 9; none for 11 was at hand
 */
public interface StatusCategory {
    /**
     * {@code new}, {@code indeterminate}, {@code done} or {@code undefined}.
     *
     * @remembered compared with these words in sources of plugins for Jira 7 to 9
     */
    String getKey();
}
