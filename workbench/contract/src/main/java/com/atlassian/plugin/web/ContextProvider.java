package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Adds to what a fragment or a template knows.
 *
 * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 * @implemented
 */
public interface ContextProvider {
    /** @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0 */
    void init(Map<String, String> params) throws PluginParseException;

    /** @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0 */
    Map<String, Object> getContextMap(Map<String, Object> context);
}
