package org.okrtree.application.person;

import org.okrtree.domain.PersonId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.person.Person;

/** Makes a user of the host a person here, the first time they do something or answer for something. */
public final class RegisterPerson {

    private final People people;
    private final Uids uids;

    public RegisterPerson(People people, Uids uids) {
        this.people = people;
        this.uids = uids;
    }

    /** The person's id, the one given before or a new one. To be called inside the transaction of the deed. */
    public PersonId run(String userKey) {
        return people.withKey(userKey).map(Person::id).orElseGet(() -> {
            Person person = new Person(new PersonId(uids.next()), userKey);
            people.add(person);
            return person.id();
        });
    }
}
