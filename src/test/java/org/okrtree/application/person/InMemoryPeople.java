package org.okrtree.application.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.person.Person;

public final class InMemoryPeople implements People, InMemoryStore {

    private final InMemoryRows<String, Person> byKey = new InMemoryRows<>();

    @Override
    public Optional<Person> withKey(String userKey) {
        return byKey.with(userKey);
    }

    @Override
    public List<Person> with(Collection<PersonId> ids) {
        return byKey.all().filter(person -> ids.contains(person.id())).toList();
    }

    @Override
    public void add(Person person) {
        byKey.add(person.userKey(), person);
    }

    @Override
    public List<Person> withKeys(Collection<String> userKeys) {
        return byKey.all().filter(person -> userKeys.contains(person.userKey())).toList();
    }

    @Override
    public void addAll(Collection<Person> people) {
        people.forEach(this::add);
    }

    @Override
    public void rekey(Person person, String newUserKey) {
        byKey.remove(person.userKey());
        add(new Person(person.id(), newUserKey));
    }

    @Override
    public Runnable remember() {
        return byKey.remember();
    }
}
