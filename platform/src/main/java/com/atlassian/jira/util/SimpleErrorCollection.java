package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.List;

/**
 * Errors in a list.
 *
 * @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that makes it
 */
public class SimpleErrorCollection implements ErrorCollection {
    private final List<String> messages = new ArrayList<>();

    /** @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that makes it */
    public SimpleErrorCollection() {}

    /**
     * @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that fills it
     * @host
     */
    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    /**
     * @remembered the question that a service result asks
     * @host
     */
    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty();
    }
}
