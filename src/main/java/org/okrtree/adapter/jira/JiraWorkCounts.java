package org.okrtree.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.application.worklink.SeenWork;
import org.okrtree.application.worklink.WorkCounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts issues by the kind of their status, those that the logged-in user may see. */
public final class JiraWorkCounts implements WorkCounts {
    private static final Logger LOG = LoggerFactory.getLogger(JiraWorkCounts.class);

    /** Most issues that are looked at for a count. */
    static final int MOST = 500;

    private static final String IN_PROGRESS = "indeterminate";
    private static final String DONE = "done";

    private final IssueManager issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    public JiraWorkCounts(
            IssueManager issues, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    // How this version of the host tells the kind of a status was not seen: where it is otherwise the counts are left
    // out, and the page says so.
    @Override
    public Optional<SeenWork> of(Collection<Long> ids) {
        try {
            return Optional.of(counted(ids));
        } catch (LinkageError otherHost) {
            LOG.error("This host does not tell how issues stand", otherHost);
            return Optional.empty();
        }
    }

    private SeenWork counted(Collection<Long> ids) {
        ApplicationUser user = authentication.getLoggedInUser();
        List<Long> some = ids.stream().limit(MOST).toList();
        List<Issue> there = some.isEmpty() ? List.of() : issues.getIssueObjects(some);
        Map<String, Integer> byKind = new HashMap<>();
        int hidden = 0;
        for (Issue issue : there) {
            if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
                byKind.merge(issue.getStatus().getStatusCategory().getKey(), 1, Integer::sum);
            } else {
                hidden++;
            }
        }
        int inProgress = byKind.getOrDefault(IN_PROGRESS, 0);
        int done = byKind.getOrDefault(DONE, 0);
        return new SeenWork(
                there.size() - hidden - inProgress - done, inProgress, done, hidden, ids.size() - some.size());
    }
}
