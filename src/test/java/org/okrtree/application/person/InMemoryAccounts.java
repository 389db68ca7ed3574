package org.okrtree.application.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The users of a host, as an example names them. */
public final class InMemoryAccounts implements Accounts {

    private final List<Account> accounts = new ArrayList<>();

    /** The host has this user from now on. */
    public void add(Account account) {
        accounts.add(account);
    }

    /** The host does not have this user any more. */
    public void remove(String userKey) {
        accounts.removeIf(account -> account.userKey().equals(userKey));
    }

    @Override
    public Optional<Account> named(String userName) {
        return first(account -> account.userName().equals(userName));
    }

    @Override
    public Optional<Account> withKey(String userKey) {
        return first(account -> account.userKey().equals(userKey));
    }

    private Optional<Account> first(Predicate<Account> which) {
        return accounts.stream().filter(which).findFirst();
    }
}
