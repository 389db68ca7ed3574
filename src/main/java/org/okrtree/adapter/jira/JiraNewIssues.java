package org.okrtree.adapter.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.worklink.NewIssues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** New issues as the logged-in user may make them. What goes wrong in Jira is logged, and no issue is made. */
public final class JiraNewIssues implements NewIssues {
    private static final Logger LOG = LoggerFactory.getLogger(JiraNewIssues.class);

    private final IssueService issues;
    private final ProjectManager projects;
    private final JiraAuthenticationContext authentication;

    public JiraNewIssues(IssueService issues, ProjectManager projects, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.projects = projects;
        this.authentication = authentication;
    }

    @Override
    public Optional<Long> make(List<Long> projectIds, String summary) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            return Optional.empty();
        }
        try {
            IssueMaker maker = new IssueMaker(issues, user);
            return projectIds.stream()
                    .flatMap(id -> Optional.ofNullable(projects.getProjectObj(id)).stream())
                    .flatMap(project -> maker.make(project, summary).stream())
                    .findFirst();
        } catch (LinkageError | RuntimeException failed) {
            // A workflow or another app may refuse as it likes, and a version of Jira may be otherwise than its
            // documents say.
            LOG.warn("Jira made no issue of a line that left a draft; its words are kept beside the sheet", failed);
            return Optional.empty();
        }
    }
}
