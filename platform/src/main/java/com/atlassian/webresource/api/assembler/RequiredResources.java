package com.atlassian.webresource.api.assembler;

/**
 * What the page asked for so far.
 *
 * @remembered package and kind: same library and package as the service that leads to it; the chained call is seen
 *     in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public interface RequiredResources {
    /**
     * @remembered the name is seen in a chained call in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-
     *     slack-integration-server 3.0.0; that it answers the type itself is general knowledge
     */
    RequiredResources requireWebResource(String moduleCompleteKey);

    /**
     * @remembered the name is seen in a chained call in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-
     *     slack-integration-server 3.0.0; that it answers the type itself is general knowledge
     */
    RequiredResources requireContext(String context);
}
