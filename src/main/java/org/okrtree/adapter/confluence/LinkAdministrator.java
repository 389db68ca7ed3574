package org.okrtree.adapter.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;

/** Whoever opens our page in the administration of Confluence: its administrators administer it, and there is nothing to use. */
public final class LinkAdministrator implements CurrentActor {
    private final UserManager users;
    private final Uids uids;

    public LinkAdministrator(UserManager users, Uids uids) {
        this.users = users;
        this.uids = uids;
    }

    @Override
    public Actor reading() {
        UserKey key = users.getRemoteUserKey();
        return new Actor(
                new PersonId(uids.next()), false, key != null && (users.isAdmin(key) || users.isSystemAdmin(key)));
    }

    @Override
    public Actor doing() {
        return reading();
    }
}
