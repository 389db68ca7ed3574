package org.okrtree.application.person;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.okrtree.domain.PersonId;

/** Puts the host's names to people, when something is read. */
public final class NamePeople {

    private final People people;
    private final Accounts accounts;

    public NamePeople(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** The account of each of these people that the host still knows. */
    public Map<PersonId, Account> run(Collection<PersonId> ids) {
        Map<PersonId, Account> named = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            people.with(ids)
                    .forEach(person ->
                            accounts.withKey(person.userKey()).ifPresent(account -> named.put(person.id(), account)));
        }
        return named;
    }
}
