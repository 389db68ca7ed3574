package org.okrtree.adapter.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.jspecify.annotations.Nullable;
import org.okrtree.CountingUids;
import org.okrtree.adapter.web.HostDoubles;
import org.okrtree.application.access.InMemoryReadersSettings;
import org.okrtree.domain.access.ReadersChoice;

/** Somebody in front of a page: at first logged in, in no group, where all who log in may read. */
final class Reading {

    final InMemoryReadersSettings settings = new InMemoryReadersSettings();

    @Nullable
    String user = "mei";

    @Nullable
    String group;

    private final UserManager users = HostDoubles.of(UserManager.class, new Users());

    Reading() {
        settings.choose(new ReadersChoice(ReadersChoice.Who.LOGGED_IN, ""));
    }

    LinkedReader reader() {
        return new LinkedReader(users, settings, new CountingUids());
    }

    LinkAdministrator administrator() {
        return new LinkAdministrator(users, new CountingUids());
    }

    private final class Users {
        public @Nullable UserKey getRemoteUserKey() {
            return user == null ? null : new UserKey(user);
        }

        public boolean isUserInGroup(UserKey key, String name) {
            return name.equals(group);
        }

        public boolean isAdmin(UserKey key) {
            return key.getStringValue().equals("admin");
        }

        public boolean isSystemAdmin(UserKey key) {
            return false;
        }
    }
}
