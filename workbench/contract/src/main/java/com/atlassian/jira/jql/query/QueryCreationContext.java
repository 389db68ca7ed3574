package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/**
 * Who searches, and how.
 *
 * @seen Javadoc of Jira 7
 */
public interface QueryCreationContext {
    /** @seen Javadoc of Jira 7 */
    ApplicationUser getApplicationUser();

    /** @seen so spelled, Javadoc of Jira 7 */
    boolean isSecurityOverriden();

    /** @seen Javadoc of Jira 7 */
    Set<String> getDeterminedProjects();
}
