package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @remembered a class; generic in the Javadoc of Jira Software 11.1
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int start;

    /**
     * @remembered made by the host alone, and with other arguments
     * @host
     */
    public SearchResults(List<T> results, int total, int start) {
        this.results = results;
        this.total = total;
        this.start = start;
    }

    /**
     * @seen apps for Jira 8
     * @host
     */
    public List<T> getResults() {
        return results;
    }

    /**
     * @seen apps for Jira 8
     * @host
     */
    public int getTotal() {
        return total;
    }

    /**
     * @remembered in the public API since Jira 4
     * @host
     */
    public int getStart() {
        return start;
    }
}
