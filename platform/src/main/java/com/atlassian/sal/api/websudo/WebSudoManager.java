package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks an administrator for the password again.
 *
 * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface WebSudoManager {
    /**
     * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;

    /**
     * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);
}
