package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.application.worklink.SeenIssue;

class JiraSeenIssuesTest {

    private static final long ID = 41;

    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser mei = mock(ApplicationUser.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final JiraSeenIssues seen = new JiraSeenIssues(issues, permissions, authentication);

    JiraSeenIssuesTest() {
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(7L);
        when(issue.getId()).thenReturn(ID);
        when(issue.getKey()).thenReturn("RD-41");
        when(issue.getProjectObject()).thenReturn(project);
        when(issues.getIssueObject(ID)).thenReturn(issue);
        when(authentication.getLoggedInUser()).thenReturn(mei);
    }

    private void mayBrowse(boolean may) {
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, mei))
                .thenReturn(may);
    }

    private void mayEdit(boolean may) {
        when(permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, mei))
                .thenReturn(may);
    }

    @Test
    void whoeverMayBrowseSeesTheIssue() {
        mayBrowse(true);

        assertEquals(Optional.of(new SeenIssue(ID, "RD-41", 7, false)), seen.with(ID));
    }

    @Test
    void whoeverMayEditIsKnownToMay() {
        mayBrowse(true);
        mayEdit(true);

        assertEquals(Optional.of(true), seen.with(ID).map(SeenIssue::mayEdit));
    }

    @Test
    void whoeverMayNotBrowseSeesNothingEvenIfTheyMayEdit() {
        mayBrowse(false);
        mayEdit(true);

        assertEquals(Optional.empty(), seen.with(ID));
    }

    @Test
    void anIssueThatIsNotThereLooksTheSame() {
        mayBrowse(true);

        assertEquals(Optional.empty(), seen.with(42));
    }

    @Test
    void whoeverIsNotLoggedInIsAskedForAsNobody() {
        when(authentication.getLoggedInUser()).thenReturn(null);
        mayBrowse(true);

        assertEquals(Optional.empty(), seen.with(ID));
    }
}
