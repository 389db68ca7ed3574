package org.okrtree.adapter.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import org.okrtree.application.access.ReadersSettings;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;

/**
 * Whoever reads a page in Confluence. Whether they read OKRs there is its administrator's choice; what Jira shows them is decided by Jira,
 * which is asked in their name over the application link. Here they have no id of their own, and write nothing.
 */
public final class LinkedReader {
    private final UserManager users;
    private final ReadersSettings settings;
    private final Uids uids;

    public LinkedReader(UserManager users, ReadersSettings settings, Uids uids) {
        this.users = users;
        this.settings = settings;
        this.uids = uids;
    }

    /** Asked before anything is shown, whether Jira said it or it is a copy. */
    Optional<AccessRefusal> whyNotRead() {
        UserKey key = users.getRemoteUserKey();
        return settings.choice().whyNotRead(key != null, group -> key != null && users.isUserInGroup(key, group));
    }

    Actor reading() {
        return new Actor(new PersonId(uids.next()), whyNotRead().isEmpty(), false);
    }
}
