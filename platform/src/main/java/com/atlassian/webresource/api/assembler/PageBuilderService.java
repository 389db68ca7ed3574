package com.atlassian.webresource.api.assembler;

/**
 * The page being built.
 *
 * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
 *     interface; use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public interface PageBuilderService {
    /**
     * @seen Confluence 8.2.3 with applinks-api 9.0.14, a test double in the ConDec plugin that lists the whole
     *     interface; use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
     */
    WebResourceAssembler assembler();
}
