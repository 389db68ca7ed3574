package com.atlassian.confluence.core;

/**
 * A content of Confluence, such as a page.
 *
 * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0; Confluence 10.0.3,
 *     source of ONLYOFFICE for Confluence 7.4.2
 */
public abstract class ContentEntityObject {
    /**
     * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0; Confluence
     *     10.0.3, source of ONLYOFFICE for Confluence 7.4.2
     */
    public abstract long getId();
}
