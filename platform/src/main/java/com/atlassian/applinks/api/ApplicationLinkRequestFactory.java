package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/**
 * Makes requests as the person who asks.
 *
 * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that
 *     lists the whole interface
 */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    /**
     * The URL may be relative to the RPC URL.
     *
     * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin
     *     that lists the whole interface
     */
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
