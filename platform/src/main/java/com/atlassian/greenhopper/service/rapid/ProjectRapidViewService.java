package com.atlassian.greenhopper.service.rapid;

import com.atlassian.greenhopper.model.rapid.RapidView;
import com.atlassian.greenhopper.service.ServiceOutcome;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Boards and the projects on them.
 *
 * @seen Jira Software 10.6, Javadoc: public API since 7.2
 */
public interface ProjectRapidViewService {
    /**
     * The projects that the board's filter names.
     *
     * @seen Jira Software 10.6, Javadoc
     */
    ServiceOutcome<Set<Project>> findProjectsByRapidView(ApplicationUser user, RapidView rapidView);
}
