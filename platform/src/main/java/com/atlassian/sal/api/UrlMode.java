package com.atlassian.sal.api;

/**
 * How a base URL is given.
 *
 * @seen use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public enum UrlMode {
    /**
     * As the administrator set it.
     *
     * @seen use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
     * @host
     */
    CANONICAL,
    /**
     * As the running request asked, else as the administrator set it.
     *
     * @seen use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
     * @host
     */
    ABSOLUTE,
    /**
     * The context path alone.
     *
     * @seen use in the source of the Attachment Janitor plugin for Confluence (javax time)
     */
    RELATIVE,
    /**
     * The path of the address that the administrator set.
     *
     * @remembered the Javadoc of the type
     * @host
     */
    RELATIVE_CANONICAL,
    /**
     * The context path in a request, else the address that the administrator set.
     *
     * @remembered the Javadoc of the type
     * @host
     */
    AUTO
}
