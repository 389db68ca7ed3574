package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * Jira's own project permissions: fields read at run time, no constants of the compiler.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public class ProjectPermissions {
    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    public static final ProjectPermissionKey BROWSE_PROJECTS = new ProjectPermissionKey("BROWSE_PROJECTS");

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
}
