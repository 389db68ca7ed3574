package com.atlassian.jira.util;

/**
 * What went wrong, for a person to read.
 *
 * @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that fills it
 */
public interface ErrorCollection {
    /** @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that fills it */
    void addErrorMessage(String message);

    /**
     * @remembered the question that a service result asks
     * @host
     */
    boolean hasAnyErrors();
}
