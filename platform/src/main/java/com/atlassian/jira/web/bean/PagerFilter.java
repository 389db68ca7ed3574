package com.atlassian.jira.web.bean;

import java.io.Serializable;

/**
 * Which page of a list is wanted.
 *
 * @seen Javadoc of Jira 7.2
 */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1;

    private final int start;
    private final int max;

    /**
     * @seen Javadoc of Jira 7.2
     * @host
     */
    public PagerFilter(int max) {
        this(0, max);
    }

    /**
     * @seen Javadoc of Jira 7.2
     * @host
     */
    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /**
     * @seen Javadoc of Jira 7.2
     * @host
     */
    public static <T> PagerFilter<T> getUnlimitedFilter() {
        return new PagerFilter<>(0, Integer.MAX_VALUE);
    }

    /**
     * @remembered in the public API since Jira 4
     * @host
     */
    public int getStart() {
        return start;
    }

    /**
     * @remembered in the public API since Jira 4
     * @host
     */
    public int getMax() {
        return max;
    }
}
