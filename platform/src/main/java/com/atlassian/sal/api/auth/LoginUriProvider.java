package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where a person signs in.
 *
 * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface LoginUriProvider {
    /**
     * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    URI getLoginUri(URI returnUri);
}
