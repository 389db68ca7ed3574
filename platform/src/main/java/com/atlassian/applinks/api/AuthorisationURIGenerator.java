package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Where a person allows the link to act for them.
 *
 * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that
 *     lists the whole interface
 */
public interface AuthorisationURIGenerator {
    /**
     * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin
     *     that lists the whole interface
     */
    URI getAuthorisationURI();
}
