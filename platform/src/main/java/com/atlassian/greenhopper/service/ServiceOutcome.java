package com.atlassian.greenhopper.service;

/**
 * What a service of Jira Software answers: a value, or why there is none.
 *
 * @seen Jira Software 6.0.2 and 6.3.2, Javadoc of the interface; 10.6 and 11.1, Javadoc of its uses
 */
public interface ServiceOutcome<T> {
    /**
     * False where the user may not see it, too.
     *
     * @seen Jira Software 6.0.2 and 6.3.2, Javadoc; Jira 9.17.5, source of corbitchat for Jira
     */
    boolean isValid();

    /**
     * Null when there is none.
     *
     * @seen Jira Software 6.0.2 and 6.3.2, Javadoc; Jira 9.17.5, source of corbitchat for Jira
     */
    T getValue();
}
