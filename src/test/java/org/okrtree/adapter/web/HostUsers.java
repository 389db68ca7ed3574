package org.okrtree.adapter.web;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Users of a host: Mei, Tao and Lin are in the group staff, Tao also in okr-admins; Ada administers the host, Root the whole system;
 * Eve is in no group. A user's key is the name after {@code key-}.
 */
final class HostUsers {

    private static final Map<String, String> NAMES =
            Map.of("mei", "Mei 梅", "tao", "Tao", "lin", "Lin", "eve", "Eve", "ada", "Ada", "root", "Root");
    private static final Map<String, Set<String>> GROUPS =
            Map.of("staff", Set.of("mei", "tao", "lin"), "okr-admins", Set.of("tao"));

    final UserManager manager = HostDoubles.of(UserManager.class, new Answers());

    private @Nullable String present = "mei";

    /** Who is logged in from now on; null for nobody. */
    void signIn(@Nullable String user) {
        present = user;
    }

    private final class Answers {

        public @Nullable UserKey getRemoteUserKey() {
            return present == null ? null : new UserKey("key-" + present);
        }

        public @Nullable UserProfile getUserProfile(String name) {
            return NAMES.containsKey(name) ? HostDoubles.of(UserProfile.class, new Profile(name)) : null;
        }

        public @Nullable UserProfile getUserProfile(UserKey key) {
            return getUserProfile(name(key));
        }

        public boolean isAdmin(UserKey key) {
            return name(key).equals("ada");
        }

        public boolean isSystemAdmin(UserKey key) {
            return name(key).equals("root");
        }

        public boolean isUserInGroup(UserKey key, String group) {
            return GROUPS.getOrDefault(group, Set.of()).contains(name(key));
        }

        private static String name(UserKey key) {
            return key.getStringValue().replaceFirst("^key-", "");
        }
    }

    private record Profile(String name) {

        public UserKey getUserKey() {
            return new UserKey("key-" + name);
        }

        public String getUsername() {
            return name;
        }

        public String getFullName() {
            return NAMES.getOrDefault(name, "");
        }
    }
}
