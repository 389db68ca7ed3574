package com.atlassian.sal.api;

/**
 * How a base URL is given.
 *
 * @seen use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public enum UrlMode {
    /**
     * The context path alone.
     *
     * @seen use in the source of the Attachment Janitor plugin for Confluence (javax time)
     */
    RELATIVE
}
