package com.atlassian.jira.util;

import java.util.Set;

/**
 * Messages for whoever searches.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface MessageSet {
    /** @remembered */
    boolean hasAnyErrors();

    /** @remembered */
    Set<String> getErrorMessages();

    /** @remembered the name */
    void addErrorMessage(String errorMessage);
}
