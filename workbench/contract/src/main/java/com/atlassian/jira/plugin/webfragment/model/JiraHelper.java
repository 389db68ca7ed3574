package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/**
 * Where a fragment is shown.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public class JiraHelper {
    private final Project project;
    private final Map<String, Object> contextParams;

    /** @remembered made by the host, with the request as well */
    public JiraHelper(Project project, Map<String, Object> contextParams) {
        this.project = project;
        this.contextParams = contextParams;
    }

    /**
     * Null outside of a project.
     *
     * @seen source of cures-hub/cures-condec-jira, Jira 8.20.22
     */
    public Project getProject() {
        return project;
    }

    /** @seen in use */
    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
