package com.atlassian.greenhopper.service.sprint;

import com.atlassian.greenhopper.model.rapid.RapidView;
import com.atlassian.greenhopper.service.Page;
import com.atlassian.greenhopper.service.PageRequest;
import com.atlassian.greenhopper.service.ServiceOutcome;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Sprints.
 *
 * @seen Jira Software 11.1, Javadoc; imported as a service in the source of mail.ru's calendar and My Groovy for Jira
 */
public interface SprintService {
    /**
     * Not valid where the user may not see the sprint.
     *
     * @seen Jira Software 11.1, Javadoc; Jira 7 to 9, source of mail.ru's calendar for Jira
     */
    ServiceOutcome<Sprint> getSprint(ApplicationUser user, long id);

    /** @seen Jira Software 11.1, Javadoc; source of homecredit's sprint team matcher and of mail.ru's My Groovy for Jira */
    ServiceOutcome<Page<Sprint>> getSprints(ApplicationUser user, RapidView board, PageRequest page, SprintQuery query);
}
