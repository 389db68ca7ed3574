package org.okrtree.architecture.breaks.adapter.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import org.okrtree.architecture.breaks.application.checkin.Readings;

/** Breaks a rule: a handler of the host writes a reading. */
final class ReadsKeyChanges implements UserKeyChangeHandler {
    private final Readings readings;

    ReadsKeyChanges(Readings readings) {
        this.readings = readings;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return List.of();
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        readings.putInForce();
        return new ServiceResultImpl(new SimpleErrorCollection());
    }
}
