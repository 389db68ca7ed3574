package org.okrtree.application.person;

import java.util.Optional;

/** The host's users. */
public interface Accounts {

    Optional<Account> named(String userName);

    Optional<Account> withKey(String userKey);
}
