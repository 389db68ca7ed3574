package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;

/**
 * A request through a link.
 *
 * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that
 *     lists the whole interface
 */
public interface ApplicationLinkRequest extends Request<ApplicationLinkRequest, Response> {
    /**
     * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin
     *     that lists the whole interface
     */
    <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException;
}
