package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/**
 * Makes issues as a user would, by all rules of the project.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface IssueService {
    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    IssueInputParameters newIssueInputParameters();

    /** @seen Jira 7.0.8, Javadoc of the class and of its results; Atlassian's guide to issue operations */
    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters);

    /** @seen Jira 7.0.8, Javadoc of the class and of its results; Atlassian's guide to issue operations */
    IssueResult create(ApplicationUser user, CreateValidationResult result);

    /**
     * Whether an issue can be made so.
     *
     * @seen Jira 7.0.8, Javadoc of its package
     */
    class CreateValidationResult extends ServiceResultImpl {
        /**
         * @remembered only the host makes it, with more than this
         * @host
         */
        public CreateValidationResult(ErrorCollection errors) {
            super(errors);
        }
    }

    /**
     * An issue after a deed.
     *
     * @seen Jira 7.0.8, Javadoc
     */
    class IssueResult extends ServiceResultImpl {
        private final MutableIssue issue;

        /**
         * @seen Jira 7.0.8, Javadoc
         * @host
         */
        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
        public MutableIssue getIssue() {
            return issue;
        }
    }
}
