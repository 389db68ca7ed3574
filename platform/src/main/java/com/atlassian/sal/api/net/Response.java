package com.atlassian.sal.api.net;

/**
 * What the other server answered.
 *
 * @seen Jira 10.3.1, source of an app
 */
public interface Response {
    /** @seen Jira 10.3.1, source of an app */
    int getStatusCode();

    /** @seen Jira 10.3.1, source of an app */
    String getResponseBodyAsString() throws ResponseException;
}
