package com.atlassian.jira.user.anonymize;

import java.util.Collection;

/**
 * Whoever keeps user keys and is told when one changes.
 *
 * @seen Jira 10.2, Javadoc; Jira Software 10.3.11, Javadoc of its anonymization handlers
 */
public interface UserKeyChangeHandler extends AnonymizationHandler<UserPropertyChangeParameter> {
    /**
     * @seen Jira 10.2, Javadoc: the interface declares it anew
     * @host
     */
    @Override
    Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter);
}
