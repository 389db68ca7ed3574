package com.atlassian.jira.util;

import java.util.Set;

/**
 * Messages for whoever searches.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface MessageSet {
    /** @seen Jira 8, source of a public chat plugin (myteam) that asks it so */
    boolean hasAnyErrors();

    /**
     * @remembered in the public API since Jira 4
     * @host
     */
    Set<String> getErrorMessages();

    /**
     * @remembered the name
     * @host
     */
    void addErrorMessage(String errorMessage);
}
