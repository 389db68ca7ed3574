package com.atlassian.query;

/**
 * A query that was read.
 *
 * @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0
 */
public interface Query {
    /**
     * @remembered the text it was read from
     * @host
     */
    String getQueryString();
}
