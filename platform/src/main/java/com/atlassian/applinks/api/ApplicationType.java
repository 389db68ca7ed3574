package com.atlassian.applinks.api;

/**
 * The kind of the other product.
 *
 * @seen applinks 3.2, Javadoc; Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that
 *     lists the whole interface
 */
public interface ApplicationType {}
