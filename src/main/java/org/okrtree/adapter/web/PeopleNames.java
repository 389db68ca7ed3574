package org.okrtree.adapter.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;

/** Names of people as the host shows them. */
public final class PeopleNames {

    private PeopleNames() {}

    public static Map<PersonId, String> of(Map<PersonId, Account> people) {
        return people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().displayName()));
    }
}
