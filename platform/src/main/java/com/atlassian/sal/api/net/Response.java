package com.atlassian.sal.api.net;

import java.io.InputStream;

/**
 * What the other server answered.
 *
 * @seen Jira 10.3, source of an app.1
 */
public interface Response {
    /** @seen Jira 10.3, source of an app.1 */
    int getStatusCode();

    /** @seen Jira 10.3, source of an app.1 */
    boolean isSuccessful();

    /**
     * Null when absent.
     *
     * @remembered in SAL since 2.0; confluence.md 6 marks it so
     */
    String getHeader(String name);

    /** @seen Jira 10.3, source of an app.1 */
    String getResponseBodyAsString() throws ResponseException;

    /** @remembered in SAL since 2.0; confluence.md 6 marks it so */
    InputStream getResponseBodyAsStream() throws ResponseException;
}
