package com.atlassian.greenhopper.service.rapid.view;

import com.atlassian.greenhopper.model.rapid.RapidView;
import com.atlassian.greenhopper.service.ServiceOutcome;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Boards.
 *
 * @seen Jira Software 6.3.2 and 11.1, Javadoc; imported as a service in the source of mail.ru's calendar and My Groovy for Jira
 */
public interface RapidViewService {
    /**
     * Not valid where the user may not see the board.
     *
     * @seen Jira Software 6.3.2 and 11.1, Javadoc; Jira 7 to 9, source of mail.ru's calendar for Jira
     */
    ServiceOutcome<RapidView> getRapidView(ApplicationUser user, Long id);
}
