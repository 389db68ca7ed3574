package com.atlassian.jira.issue.search;

/**
 * A search that cannot be run.
 *
 * @remembered in the public API since Jira 4
 */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @remembered only the host makes it
     * @host
     */
    public SearchException(String message) {
        super(message);
    }
}
