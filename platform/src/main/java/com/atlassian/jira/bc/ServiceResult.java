package com.atlassian.jira.bc;

/**
 * How a deed went.
 *
 * @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that returns it; Jira Software 10.3.11, Javadoc of
 *     its anonymization handlers
 */
public interface ServiceResult {
    /**
     * @remembered the question that every caller of a Jira service asks first
     * @host
     */
    boolean isValid();
}
