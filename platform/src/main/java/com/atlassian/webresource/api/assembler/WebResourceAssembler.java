package com.atlassian.webresource.api.assembler;

/**
 * Scripts and styles of the page.
 *
 * @seen the unit test of the Markdown macro for Confluence, which makes doubles of the three types of the chain
 *     (javax time)
 */
public interface WebResourceAssembler {
    /** @seen use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0 */
    RequiredResources resources();
}
