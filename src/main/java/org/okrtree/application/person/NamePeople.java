package org.okrtree.application.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.person.Person;

/**
 * Puts the host's names to people, when something is read. Which key somebody has is remembered: the host is asked for the name by it
 * each time, and where it does not know the key, the person may have another one by now and is looked up again.
 */
public final class NamePeople {

    /** As many as a large tree names. */
    private static final int MOST = 10_000;

    private final People people;
    private final Accounts accounts;
    private final Map<PersonId, String> keys = new ConcurrentHashMap<>();

    public NamePeople(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** The account of each of these people that the host still knows. */
    public Map<PersonId, Account> run(Collection<PersonId> ids) {
        Map<PersonId, Account> named = new LinkedHashMap<>();
        Set<PersonId> unknown = new LinkedHashSet<>();
        for (PersonId id : ids) {
            Optional.ofNullable(keys.get(id))
                    .flatMap(accounts::withKey)
                    .ifPresentOrElse(account -> named.put(id, account), () -> unknown.add(id));
        }
        if (!unknown.isEmpty()) {
            people.with(unknown).forEach(person -> {
                remember(person);
                accounts.withKey(person.userKey()).ifPresent(account -> named.put(person.id(), account));
            });
        }
        return named;
    }

    private void remember(Person person) {
        if (keys.size() >= MOST) {
            keys.clear();
        }
        keys.put(person.id(), person.userKey());
    }
}
