package org.okrtree.adapter.web;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;

/** The host's users, as SAL knows them. */
public final class SalAccounts implements Accounts {
    private final UserManager users;

    public SalAccounts(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<Account> named(String userName) {
        return Optional.ofNullable(users.getUserProfile(userName)).map(SalAccounts::account);
    }

    @Override
    public Optional<Account> withKey(String userKey) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(userKey))).map(SalAccounts::account);
    }

    private static Account account(UserProfile profile) {
        return new Account(profile.getUserKey().getStringValue(), profile.getUsername(), profile.getFullName());
    }
}
