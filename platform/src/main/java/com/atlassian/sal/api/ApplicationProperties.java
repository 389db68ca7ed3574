package com.atlassian.sal.api;

/**
 * What product this is and where it answers.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface ApplicationProperties {
    /**
     * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    String getBaseUrl(UrlMode mode);
}
