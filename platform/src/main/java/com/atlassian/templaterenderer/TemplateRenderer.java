package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders a Velocity template of the plugin's jar.
 *
 * @seen public class listing; in use on Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface TemplateRenderer {
    /**
     * @seen public class listing; use in Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;
}
