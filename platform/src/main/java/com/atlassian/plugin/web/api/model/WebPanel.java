package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A panel of a page; the package is the one of Platform 7 and 8.
 *
 * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 * @implemented
 */
public interface WebPanel {
    /**
     * What the products call.
     *
     * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
     */
    String getHtml(Map<String, Object> context);

    /**
     * Declared still; products may never call it.
     *
     * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
     */
    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
