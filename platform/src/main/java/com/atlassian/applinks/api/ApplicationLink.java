package com.atlassian.applinks.api;

import java.net.URI;

/**
 * A link to another product.
 *
 * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
 *     interface; Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2
 */
public interface ApplicationLink {
    /**
     * For links that a person follows.
     *
     * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
     *     interface; Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2
     */
    URI getDisplayUrl();

    /**
     * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
     *     interface; Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2
     */
    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();
}
