package com.atlassian.plugin;

/**
 * A plugin that cannot be run.
 *
 * @remembered supertype named in jira.md 6.5; that it is unchecked is general knowledge
 */
public class PluginException extends RuntimeException {
    /** @remembered made by the host alone */
    public PluginException(String message) {
        super(message);
    }

    /**
     * @remembered made by the host alone
     * @host
     */
    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
