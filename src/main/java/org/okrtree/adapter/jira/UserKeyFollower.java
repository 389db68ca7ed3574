package org.okrtree.adapter.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.okrtree.application.person.FollowUserKey;

/**
 * Is told by Jira that a user key changes: an anonymisation gives old accounts, whose key is their first user name, another one.
 * Without it their objectives would belong to nobody from then on, and the old name would stay in our table.
 */
public final class UserKeyFollower implements UserKeyChangeHandler {
    private final FollowUserKey follow;

    public UserKeyFollower(FollowUserKey follow) {
        this.follow = follow;
    }

    /** Nothing has to be announced: only our id of the person stands anywhere, and it stays. */
    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter parameter) {
        return List.of();
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter parameter) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            follow.run(parameter.getOriginal(), parameter.getTarget());
        } catch (ConcurrentModificationException othersWereFaster) {
            errors.addErrorMessage("OKR: the user key could not be changed. Run the anonymization again.");
        }
        return new ServiceResultImpl(errors);
    }
}
