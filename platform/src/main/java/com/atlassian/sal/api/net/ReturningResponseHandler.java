package com.atlassian.sal.api.net;

/**
 * Reads an answer.
 *
 * @seen SAL 3.0, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists
 *     the whole interface
 * @implemented
 */
public interface ReturningResponseHandler<T extends Response, R> {
    /**
     * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
     *     interface
     */
    R handle(T response) throws ResponseException;
}
