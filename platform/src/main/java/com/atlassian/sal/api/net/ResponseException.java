package com.atlassian.sal.api.net;

/**
 * A request that failed on the way; parent of the more exact ones.
 *
 * @seen import in Atlassian's Jira macro plugin and in Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public class ResponseException extends Exception {
    /**
     * @remembered made by the host alone
     * @host
     */
    public ResponseException(String message) {
        super(message);
    }

    /**
     * @remembered made by the host alone
     * @host
     */
    public ResponseException(String message, Throwable cause) {
        super(message, cause);
    }
}
