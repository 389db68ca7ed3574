package org.okrtree.application.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.person.Person;

/** Makes several users of the host people here, as {@link RegisterPerson} does one. */
public final class RegisterPeople {

    private final People people;
    private final Uids uids;

    public RegisterPeople(People people, Uids uids) {
        this.people = people;
        this.uids = uids;
    }

    /** The id of each user key, one given before or a new one. To be called inside the transaction of the deed. */
    public Map<String, PersonId> run(Collection<String> userKeys) {
        Map<String, PersonId> ids = new LinkedHashMap<>();
        if (!userKeys.isEmpty()) {
            people.withKeys(userKeys).forEach(person -> ids.put(person.userKey(), person.id()));
            Set<String> unknown = new LinkedHashSet<>(userKeys);
            unknown.removeAll(ids.keySet());
            List<Person> added = unknown.stream()
                    .map(key -> new Person(new PersonId(uids.next()), key))
                    .toList();
            people.addAll(added);
            added.forEach(person -> ids.put(person.userKey(), person.id()));
        }
        return ids;
    }
}
