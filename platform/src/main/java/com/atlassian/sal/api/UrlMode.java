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
     */
    CANONICAL,

    /**
     * With scheme and host, from the request where there is one.
     *
     * @seen use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
     */
    ABSOLUTE,

    /**
     * The context path alone.
     *
     * @seen use in the source of the Attachment Janitor plugin for Confluence (javax time)
     */
    RELATIVE
}
