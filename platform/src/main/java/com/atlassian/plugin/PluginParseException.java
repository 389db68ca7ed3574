package com.atlassian.plugin;

/**
 * A descriptor that cannot be read.
 *
 * @seen throws clause in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public class PluginParseException extends PluginException {
    /**
     * @remembered made by the host alone
     * @host
     */
    public PluginParseException(String message) {
        super(message);
    }
}
