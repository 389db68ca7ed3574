package com.atlassian.jira.issue.status.category;

/**
 * To do, in progress or done.
 *
 * @remembered in the public API since Jira 6.2
 */
public interface StatusCategory {
    /**
     * "new", "indeterminate", "done" or "undefined".
     *
     * @remembered in the public API since Jira 6.2
     */
    String getKey();
}
