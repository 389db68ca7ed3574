package com.atlassian.jira.user.anonymize;

import java.util.Collection;

/**
 * Whoever keeps user names and is told when an anonymisation changes one.
 *
 * @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that implements it
 */
public interface UserNameChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {
    /** @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that implements it */
    @Override
    Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter);
}
