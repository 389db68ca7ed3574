package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * A result with its errors; without any it is valid.
 *
 * @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that makes it
 */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errors;

    /** @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that makes it */
    public ServiceResultImpl(ErrorCollection errors) {
        this.errors = errors;
    }

    /**
     * @remembered the question that every caller of a Jira service asks first
     * @host
     */
    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }
}
