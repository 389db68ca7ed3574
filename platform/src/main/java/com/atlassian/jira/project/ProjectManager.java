package com.atlassian.jira.project;

/**
 * Finds projects without asking who may see them.
 *
 * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public interface ProjectManager {
    /**
     * Null when absent.
     *
     * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
     */
    Project getProjectObj(Long id);

    /**
     * Null when absent.
     *
     * @seen Jira 10.3, source of an app
     */
    Project getProjectObjByKey(String key);
}
