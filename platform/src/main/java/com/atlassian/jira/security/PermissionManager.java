package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Jira's own permissions.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface PermissionManager {
    /**
     * Throws on a null issue.
     *
     * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.3.10, source of
     *     basic-jira-development-panels 2.x
     */
    boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

    /** @seen Jira 9.17.5, source of corbitchat for Jira */
    boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);
}
