package com.atlassian.sal.api.net;

/**
 * A request to another server. Every setter answers the type variable, so it links as Request.
 *
 * @seen SAL 3.0, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists
 *     the whole interface
 */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
    /**
     * @seen SAL 3.0, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that
     *     lists the whole interface
     */
    T setConnectionTimeout(int milliseconds);

    /**
     * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
     *     interface
     */
    T setSoTimeout(int milliseconds);

    /**
     * @seen SAL 3.0, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that
     *     lists the whole interface
     */
    T setHeader(String name, String value);

    /**
     * What the request is for.
     *
     * @seen use in the ConDec plugin for Confluence 8.2.3
     */
    enum MethodType {
        /** @seen use in the ConDec plugin for Confluence 8.2.3 */
        GET
    }
}
