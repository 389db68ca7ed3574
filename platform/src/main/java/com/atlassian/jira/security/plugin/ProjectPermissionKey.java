package com.atlassian.jira.security.plugin;

/**
 * The name of a permission in a project.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public class ProjectPermissionKey {
    private final String permissionKey;

    /** @seen Jira 7 to 9, source of Zephyr for Jira and of a plugin's permission check, which make one of a key */
    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    /**
     * @remembered in the public API since Jira 7; for the host, which tells permissions apart by it
     * @host
     */
    public String permissionKey() {
        return permissionKey;
    }
}
