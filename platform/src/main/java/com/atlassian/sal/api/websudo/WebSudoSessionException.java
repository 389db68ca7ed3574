package com.atlassian.sal.api.websudo;

/**
 * The password has to be asked for.
 *
 * @seen caught in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public class WebSudoSessionException extends RuntimeException {
    /** @remembered made by the host alone */
    public WebSudoSessionException() {
        super();
    }
}
