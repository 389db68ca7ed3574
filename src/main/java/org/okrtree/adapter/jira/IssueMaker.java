package org.okrtree.adapter.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Makes issues for one user, by all of Jira's rules. Only {@link JiraNewIssues} may load it. */
final class IssueMaker {

    private final IssueService issues;
    private final ApplicationUser user;

    IssueMaker(IssueService issues, ApplicationUser user) {
        this.issues = issues;
        this.user = user;
    }

    /** Of the first of the project's types, in the order that its administrator gave them, which takes a summary and nothing more. */
    Optional<Long> make(Project project, String summary) {
        return project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .map(type -> issues.validateCreate(user, typed(project, type, summary)))
                .filter(IssueService.CreateValidationResult::isValid)
                .findFirst()
                .map(valid -> issues.create(user, valid))
                .filter(IssueService.IssueResult::isValid)
                .map(made -> made.getIssue().getId());
    }

    private IssueInputParameters typed(Project project, IssueType type, String summary) {
        IssueInputParameters typed = issues.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(type.getId())
                .setSummary(summary)
                .setReporterId(user.getName());
        typed.setApplyDefaultValuesWhenParameterNotProvided(true);
        return typed;
    }
}
