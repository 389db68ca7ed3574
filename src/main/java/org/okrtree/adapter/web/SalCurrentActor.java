package org.okrtree.adapter.web;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.okrtree.application.Atomically;
import org.okrtree.application.access.AccessSettings;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.person.People;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.person.Person;

/** Who is logged in, and what the host's groups let them do here. */
public final class SalCurrentActor implements CurrentActor {
    private final UserManager users;
    private final AccessSettings settings;
    private final People people;
    private final RegisterPerson register;
    private final Atomically atomically;
    private final Uids uids;

    public SalCurrentActor(
            UserManager users,
            AccessSettings settings,
            People people,
            RegisterPerson register,
            Atomically atomically,
            Uids uids) {
        this.users = users;
        this.settings = settings;
        this.people = people;
        this.register = register;
        this.atomically = atomically;
        this.uids = uids;
    }

    @Override
    public Actor reading() {
        return actor(
                settings::groups, key -> people.withKey(key).map(Person::id).orElseGet(this::stranger));
    }

    @Override
    public Actor looking() {
        return actor(settings::groups, key -> stranger());
    }

    @Override
    public boolean mayUse() {
        return actor(settings::lately, key -> stranger()).mayUse();
    }

    @Override
    public Actor doing() {
        return actor(
                settings::groups,
                key -> atomically.run(() -> Outcome.done(register.run(key))).fold(id -> id, refused -> stranger()));
    }

    private Actor actor(Supplier<AccessGroups> settled, Function<String, PersonId> person) {
        UserKey key = users.getRemoteUserKey();
        if (key == null) {
            return new Actor(stranger(), false, false);
        }
        AccessGroups groups = settled.get();
        boolean administers = users.isAdmin(key) || users.isSystemAdmin(key) || isInOneOf(groups.administer(), key);
        boolean uses = administers || isInOneOf(groups.use(), key);
        // Whoever may do nothing here leaves nothing here, not even an id.
        return new Actor(uses ? person.apply(key.getStringValue()) : stranger(), uses, administers);
    }

    private boolean isInOneOf(List<String> groups, UserKey key) {
        return groups.stream().anyMatch(group -> users.isUserInGroup(key, group));
    }

    private PersonId stranger() {
        return new PersonId(uids.next());
    }
}
