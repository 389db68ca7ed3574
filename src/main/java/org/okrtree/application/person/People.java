package org.okrtree.application.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.person.Person;

/** The people that have done something here or answer for something. */
public interface People {

    Optional<Person> withKey(String userKey);

    /** Those of these user keys that somebody has, in no order. */
    List<Person> withKeys(Collection<String> userKeys);

    /** Those of these people that are known, in no order. */
    List<Person> with(Collection<PersonId> ids);

    /** A second person with the same user key is a conflict. */
    void add(Person person);

    /** The same of several at once. */
    void addAll(Collection<Person> people);

    /**
     * The host has another key for this person from now on; the id stays. A person who has that key already, or somebody faster, is
     * a conflict.
     */
    void rekey(Person person, String newUserKey);
}
