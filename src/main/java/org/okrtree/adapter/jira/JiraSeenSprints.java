package org.okrtree.adapter.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.util.Optional;
import java.util.function.Function;
import org.okrtree.application.worklink.SeenBoard;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.application.worklink.SeenSprints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sprints and boards as the logged-in user sees them. A Jira without Jira Software has none, and no class of it here: what is asked of it
 * stands in {@link SoftwareSprints}, which is loaded when there is something to ask.
 */
public final class JiraSeenSprints implements SeenSprints {
    private static final Logger LOG = LoggerFactory.getLogger(JiraSeenSprints.class);
    private static final String OF_JIRA_SOFTWARE = "com.atlassian.greenhopper.service.sprint.SprintService";

    private final HostLookup host;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    public JiraSeenSprints(HostLookup host, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.host = host;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public Optional<SeenSprint> with(long sprintId) {
        return asked(software -> software.with(sprintId));
    }

    @Override
    public Optional<SeenBoard> board(long boardId) {
        return asked(software -> software.board(boardId));
    }

    // Where a version of Jira Software is otherwise than its documents say, its sprints have no focus and the log says
    // why.
    private <T> Optional<T> asked(Function<SoftwareSprints, Optional<T>> question) {
        if (!isJiraSoftwareHere()) {
            return Optional.empty();
        }
        try {
            return SoftwareSprints.of(host, permissions, authentication.getLoggedInUser())
                    .flatMap(question);
        } catch (LinkageError otherHost) {
            LOG.error("This version of Jira Software does not tell its sprints; they have no focus", otherHost);
            return Optional.empty();
        }
    }

    private static boolean isJiraSoftwareHere() {
        try {
            Class.forName(OF_JIRA_SOFTWARE, false, JiraSeenSprints.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
