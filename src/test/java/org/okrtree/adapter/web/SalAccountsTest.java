package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.application.person.Account;

class SalAccountsTest {

    private final SalAccounts accounts = new SalAccounts(new HostUsers().manager);

    @Test
    void aUserIsFoundByName() {
        assertEquals(Optional.of(new Account("key-mei", "mei", "Mei 梅")), accounts.named("mei"));
    }

    @Test
    void aUserIsFoundByKey() {
        assertEquals(accounts.named("tao"), accounts.withKey("key-tao"));
    }

    @Test
    void whomTheHostDoesNotKnowIsNotFound() {
        assertEquals(Optional.empty(), accounts.named("nobody"));
        assertEquals(Optional.empty(), accounts.withKey("key-nobody"));
    }
}
