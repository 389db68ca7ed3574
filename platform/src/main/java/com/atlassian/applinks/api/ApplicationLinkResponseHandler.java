package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;

/**
 * Reads the answer of a link; exactly one of the two methods runs.
 *
 * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that
 *     lists the whole interface
 * @implemented
 */
public interface ApplicationLinkResponseHandler<R> extends ReturningResponseHandler<Response, R> {
    /**
     * The other side did not accept the token.
     *
     * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin
     *     that lists the whole interface
     */
    R credentialsRequired(Response response) throws ResponseException;
}
