package org.okrtree.application.person;

import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.person.Person;

/**
 * Keeps a person the same when the host gives the user another key, as an anonymisation does with old keys. Everything here names
 * the person's own id, so nothing else changes.
 */
public final class FollowUserKey {

    private final Atomically atomically;
    private final People people;

    public FollowUserKey(Atomically atomically, People people) {
        this.atomically = atomically;
        this.people = people;
    }

    /**
     * Whether somebody had to follow. A key that is not known here changes nothing: it belongs to nobody here, or it was done
     * before.
     */
    public Outcome<Boolean> run(String userKey, String newUserKey) {
        return atomically.run(() -> {
            Optional<Person> person = people.withKey(userKey);
            person.ifPresent(one -> people.rekey(one, newUserKey));
            return Outcome.done(person.isPresent());
        });
    }
}
