package org.okrtree.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.SeenIssues;

/** Issues as the logged-in user sees them. */
public final class JiraSeenIssues implements SeenIssues {
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    public JiraSeenIssues(
            IssueManager issues, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public Optional<SeenIssue> with(long issueId) {
        ApplicationUser user = authentication.getLoggedInUser();
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .map(issue -> new SeenIssue(
                        issue.getId(),
                        issue.getKey(),
                        issue.getProjectObject().getId(),
                        permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)));
    }
}
