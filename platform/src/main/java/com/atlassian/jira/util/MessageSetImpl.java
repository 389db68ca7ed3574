package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Messages in the order in which they came.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 * @host
 */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    /**
     * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
     * @host
     */
    public MessageSetImpl() {}

    /**
     * @remembered as of MessageSet
     * @host
     */
    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    /**
     * @remembered as of MessageSet
     * @host
     */
    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    /**
     * @remembered as of MessageSet
     * @host
     */
    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }
}
