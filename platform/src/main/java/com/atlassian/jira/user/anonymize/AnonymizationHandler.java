package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/**
 * Whoever keeps something about a person and takes part when Jira anonymises them. The members that this does not name are
 * defaults.
 *
 * @seen Jira 10.0, 10.2 and 10.4, Javadoc; Jira Software 10.3.11, Javadoc of its anonymization handlers
 */
public interface AnonymizationHandler<T> {
    /**
     * @seen Jira 10.0, 10.2 and 10.4, Javadoc; Jira Software 10.3.11, Javadoc of its anonymization handlers
     * @host
     */
    Collection<AffectedEntity> getAffectedEntities(T parameter);

    /**
     * @seen Jira 10.0, 10.2 and 10.4, Javadoc; Jira Software 10.3.11, Javadoc of its anonymization handlers
     * @host
     */
    ServiceResult update(T parameter);
}
