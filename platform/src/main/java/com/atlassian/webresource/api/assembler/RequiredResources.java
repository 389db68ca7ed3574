package com.atlassian.webresource.api.assembler;

/**
 * What the page asked for so far.
 *
 * @seen the unit test of the Markdown macro for Confluence, which makes doubles of the three types of the chain
 *     (javax time)
 */
public interface RequiredResources {
    /**
     * @seen the unit test of the Markdown macro for Confluence, which makes doubles of the three types of the chain
     *     (javax time); as a chain in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server
     *     3.0.0
     */
    RequiredResources requireWebResource(String moduleCompleteKey);
}
