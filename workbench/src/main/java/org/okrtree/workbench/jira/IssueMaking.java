package org.okrtree.workbench.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Optional;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.IssueType;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;

/**
 * Makes issues for plugins by the rules of Jira's own form: whoever may work in the project, a summary of one line, and for an epic a
 * name of its own, which no plugin gives here.
 */
final class IssueMaking implements IssueService {
    private static final int LONGEST_SUMMARY = 255;

    private final JiraData data;
    private final IssueDeeds deeds;

    IssueMaking(JiraData data, IssueDeeds deeds) {
        this.data = data;
        this.deeds = deeds;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new Typed();
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        Typed typed = (Typed) parameters;
        ErrorCollection errors = new SimpleErrorCollection();
        if (user == null || !data.access().may(user.getKey(), May.EDIT, typed.project)) {
            errors.addErrorMessage("You may not create issues in this project.");
        }
        if (typed.type == null) {
            errors.addErrorMessage("The issue type is not one of the project.");
        } else if (typed.type == IssueType.EPIC) {
            errors.addErrorMessage("Epic Name is required.");
        }
        if (typed.summary.isBlank() || typed.summary.length() > LONGEST_SUMMARY || typed.summary.contains("\n")) {
            errors.addErrorMessage("Summary must be one line of at most " + LONGEST_SUMMARY + " characters.");
        }
        if (reporter(typed).isEmpty()) {
            errors.addErrorMessage("Reporter is required, by the name with which they log in.");
        }
        return new Validated(errors, typed);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("You can not create an issue with an invalid validation result.");
        }
        Typed typed = ((Validated) result).typed;
        Issue issue = deeds.create(
                reporter(typed).orElseThrow(), typed.project, new IssueFields(typed.type, typed.summary, "", "", 0));
        return new IssueResult(JiraServices.issue(issue), new SimpleErrorCollection());
    }

    private Optional<Person> reporter(Typed typed) {
        return data.directory().byName(typed.reporter);
    }

    private static final class Validated extends CreateValidationResult {
        private final Typed typed;

        Validated(ErrorCollection errors, Typed typed) {
            super(errors);
            this.typed = typed;
        }
    }

    private static final class Typed implements IssueInputParameters {
        private long project;
        private IssueType type;
        private String summary = "";
        private String reporter = "";

        @Override
        public IssueInputParameters setProjectId(Long projectId) {
            project = projectId;
            return this;
        }

        @Override
        public IssueInputParameters setIssueTypeId(String issueTypeId) {
            type = JiraServices.typeWith(issueTypeId).orElse(null);
            return this;
        }

        @Override
        public IssueInputParameters setSummary(String text) {
            summary = text;
            return this;
        }

        @Override
        public IssueInputParameters setReporterId(String reporterName) {
            reporter = reporterName;
            return this;
        }

        @Override
        public void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaultValues) {
            // every field has a default here
        }
    }
}
