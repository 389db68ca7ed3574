package org.okrtree.workbench.site;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;

/** The people of a face, as SAL gives them. */
public final class SalUserManager implements UserManager {
    private final Directory directory;
    private final String administrators;

    /**
     * Makes the service.
     *
     * @param administrators the group whose members administer the product and the system
     */
    public SalUserManager(Directory directory, String administrators) {
        this.directory = directory;
        this.administrators = administrators;
    }

    private record Profile(Person person) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(person.key());
        }

        @Override
        public String getUsername() {
            return person.name();
        }

        @Override
        public String getFullName() {
            return person.fullName();
        }
    }

    @Override
    public UserKey getRemoteUserKey() {
        return key(CurrentPerson.get());
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return username == null ? null : profile(directory.byName(username));
    }

    @Override
    public UserProfile getUserProfile(UserKey userKey) {
        return userKey == null ? null : profile(directory.byKey(userKey.getStringValue()));
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isUserInGroup(userKey, administrators);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isUserInGroup(userKey, administrators);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return userKey != null
                && group != null
                && directory.groupsOf(userKey.getStringValue()).contains(group);
    }

    private static UserProfile profile(Optional<Person> person) {
        return person.map(Profile::new).orElse(null);
    }

    private static UserKey key(Optional<Person> person) {
        return person.map(one -> new UserKey(one.key())).orElse(null);
    }
}
