package com.atlassian.applinks.api;

/**
 * The links to other products.
 *
 * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
 *     interface; use in Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2
 */
public interface ApplicationLinkService {
    /**
     * Null when there is none.
     *
     * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
     *     interface; use in Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2
     */
    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
