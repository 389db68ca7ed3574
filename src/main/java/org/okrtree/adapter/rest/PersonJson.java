package org.okrtree.adapter.rest;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;

/**
 * A person with the names that the host has for them now.
 *
 * @param userName absent when the host does not know the user any more
 * @param displayName absent likewise
 */
public record PersonJson(
        String uid, @Nullable String userName, @Nullable String displayName) {

    public static PersonJson of(PersonId person, Map<PersonId, Account> accounts) {
        Optional<Account> account = Optional.ofNullable(accounts.get(person));
        return new PersonJson(
                person.uid(),
                account.map(Account::userName).orElse(null),
                account.map(Account::displayName).orElse(null));
    }
}
