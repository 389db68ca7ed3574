package com.atlassian.sal.api.net;

import java.io.InputStream;

/**
 * What the other server answered.
 *
 * @seen Jira 10.3.1, source of an app
 */
public interface Response {
    /** @seen Jira 10.3.1, source of an app */
    int getStatusCode();

    /**
     * Null when the answer has none of this name.
     *
     * @seen public source of the SAL API (2.x)
     */
    String getHeader(String name);

    /**
     * The body as it arrives; whoever reads it to the end waits for the other server.
     *
     * @seen public source of the SAL API (2.x)
     */
    InputStream getResponseBodyAsStream() throws ResponseException;
}
