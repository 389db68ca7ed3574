package com.atlassian.webresource.api.assembler;

/**
 * Scripts and styles of the page.
 *
 * @remembered package and kind: same library and package as the service that answers it; the chained call is seen in
 *     Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public interface WebResourceAssembler {
    /** @seen use in Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0 */
    RequiredResources resources();
}
