package com.atlassian.jira.user.anonymize;

/**
 * Which key or name becomes which.
 *
 * @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that reads it; Jira Software 10.3.11, Javadoc of
 *     its anonymization handlers
 */
public class UserPropertyChangeParameter {
    private final String original;
    private final String target;

    /**
     * Without the context of a running task, which no handler has to touch.
     *
     * @remembered the host makes it
     * @host
     */
    public UserPropertyChangeParameter(String original, String target) {
        this.original = original;
        this.target = target;
    }

    /** @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that reads it */
    public String getOriginal() {
        return original;
    }

    /** @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that reads it */
    public String getTarget() {
        return target;
    }
}
