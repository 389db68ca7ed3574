package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;

class JiraNewIssuesTest {

    private static final long PROJECT = 7;

    private final IssueService issues = mock(IssueService.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser mei = mock(ApplicationUser.class);
    private final IssueInputParameters epic = mock(IssueInputParameters.class, Answers.RETURNS_SELF);
    private final IssueInputParameters task = mock(IssueInputParameters.class, Answers.RETURNS_SELF);
    private final IssueService.CreateValidationResult valid =
            new IssueService.CreateValidationResult(new SimpleErrorCollection());
    private final JiraNewIssues made = new JiraNewIssues(issues, projects, authentication);

    private static IssueType type(String id, boolean isSubTask) {
        IssueType type = mock(IssueType.class);
        when(type.getId()).thenReturn(id);
        when(type.isSubTask()).thenReturn(isSubTask);
        return type;
    }

    private static SimpleErrorCollection wrong() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage("Epic Name is required.");
        return errors;
    }

    @BeforeEach
    void aProjectWhoseEpicsWantMore() {
        List<IssueType> types = List.of(type("5", true), type("1", false), type("3", false));
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(PROJECT);
        when(project.getIssueTypes()).thenReturn(types);
        when(projects.getProjectObj(PROJECT)).thenReturn(project);
        when(authentication.getLoggedInUser()).thenReturn(mei);
        when(mei.getName()).thenReturn("mei");
        when(issues.newIssueInputParameters()).thenReturn(epic, task);
        when(issues.validateCreate(mei, epic)).thenReturn(new IssueService.CreateValidationResult(wrong()));
        when(issues.validateCreate(mei, task)).thenReturn(valid);
        MutableIssue issue = mock(MutableIssue.class);
        when(issue.getId()).thenReturn(41L);
        when(issues.create(mei, valid)).thenReturn(new IssueService.IssueResult(issue, new SimpleErrorCollection()));
    }

    @Test
    void theFirstTypeThatTakesASummaryAloneIsTaken() {
        assertEquals(Optional.of(41L), made.make(List.of(PROJECT), "Replace the queue"));

        verify(epic).setIssueTypeId("1");
        verify(task).setIssueTypeId("3");
    }

    @Test
    void theIssueSaysTheLineAndWhoTookItOut() {
        made.make(List.of(PROJECT), "Replace the queue");

        verify(task).setProjectId(PROJECT);
        verify(task).setSummary("Replace the queue");
        verify(task).setReporterId("mei");
    }

    @Test
    void whereEveryTypeWantsMoreNoIssueIsMade() {
        when(issues.validateCreate(mei, task)).thenReturn(new IssueService.CreateValidationResult(wrong()));

        assertEquals(Optional.empty(), made.make(List.of(PROJECT), "Replace the queue"));

        verify(issues, never()).create(any(), any());
    }

    @Test
    void aProjectThatIsGoneIsPassedOver() {
        assertEquals(Optional.of(41L), made.make(List.of(8L, PROJECT), "Replace the queue"));
    }

    @Test
    void whatJiraRefusesWhileMakingItIsNoIssue() {
        when(issues.create(mei, valid)).thenReturn(new IssueService.IssueResult(null, wrong()));

        assertEquals(Optional.empty(), made.make(List.of(PROJECT), "Replace the queue"));
    }

    @Test
    void anErrorOfJiraStopsNobody() {
        when(issues.create(mei, valid)).thenThrow(new IllegalStateException("a listener of another app"));

        assertEquals(Optional.empty(), made.make(List.of(PROJECT), "Replace the queue"));
    }

    @Test
    void aJiraOfAnotherVersionStopsNobody() {
        when(issues.newIssueInputParameters()).thenThrow(new NoSuchMethodError("setReporterId"));

        assertEquals(Optional.empty(), made.make(List.of(PROJECT), "Replace the queue"));
    }

    @Test
    void nobodyMakesNoIssue() {
        when(authentication.getLoggedInUser()).thenReturn(null);

        assertEquals(Optional.empty(), made.make(List.of(PROJECT), "Replace the queue"));
    }
}
