package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.person.Person;

class SalCurrentActorTest {

    private final InMemoryStores stores = new InMemoryStores();
    private final HostUsers users = new HostUsers();
    private final CountingUids uids = new CountingUids();
    private final SalCurrentActor actors = new SalCurrentActor(
            users.manager,
            stores.access,
            stores.people,
            new RegisterPerson(stores.people, uids),
            stores.atomically,
            uids);

    @BeforeEach
    void nameGroups() {
        stores.access.replace(new AccessGroups(List.of("staff"), List.of("okr-admins")));
    }

    private Actor reading(@Nullable String user) {
        users.signIn(user);
        return actors.reading();
    }

    @ParameterizedTest
    @CsvSource({"mei, true, false", "tao, true, true", "eve, false, false", "ada, true, true", "root, true, true"})
    void whoMayIsSaidByGroupsAndByTheHost(String user, boolean mayUse, boolean mayAdminister) {
        Actor actor = reading(user);

        assertEquals(List.of(mayUse, mayAdminister), List.of(actor.mayUse(), actor.mayAdminister()));
        assertEquals(mayUse, actors.mayUse());
    }

    @ParameterizedTest
    @CsvSource({"mei, false", "tao, false", "ada, true", "root, true"})
    void beforeAGroupIsNamedOnlyTheHostsAdministratorsMay(String user, boolean mayUse) {
        stores.access.replace(AccessGroups.NONE);

        assertEquals(mayUse, reading(user).mayUse());
    }

    @Test
    void whoeverAdministersMayUseWithoutBeingNamedAgain() {
        stores.access.replace(new AccessGroups(List.of("guests"), List.of("okr-admins")));

        assertTrue(reading("tao").mayUse());
    }

    @Test
    void aGroupThatTheHostDoesNotKnowLetsNobodyIn() {
        stores.access.replace(new AccessGroups(List.of("gone"), List.of()));

        assertEquals(false, reading("mei").mayUse());
    }

    @Test
    void nobodyMayNothing() {
        Actor nobody = reading(null);

        assertEquals("false false", nobody.mayUse() + " " + nobody.mayAdminister());
    }

    @Test
    void aPersonKeepsTheirId() {
        stores.people.add(new Person(An.MEI, "key-mei"));

        assertEquals(An.MEI, reading("mei").person());
    }

    @Test
    void whoeverOnlyLooksIsNotLookedUp() {
        stores.people.add(new Person(An.MEI, "key-mei"));
        users.signIn("mei");

        Actor looking = actors.looking();

        assertNotEquals(An.MEI, looking.person());
        assertTrue(looking.mayUse());
    }

    @Test
    void whoeverOnlyReadsIsNotStored() {
        Actor first = reading("mei");
        Actor second = reading("mei");

        assertEquals(Optional.empty(), stores.people.withKey("key-mei"));
        assertNotEquals(first.person(), second.person());
    }

    @Test
    void whoeverDoesSomethingIsKnownFromThenOn() {
        users.signIn("mei");

        Actor doing = actors.doing();

        assertEquals(
                Optional.of(doing.person()), stores.people.withKey("key-mei").map(Person::id));
        assertEquals(doing, actors.doing());
        assertEquals(doing, actors.reading());
    }

    @Test
    void aStrangerWhoDoesSomethingIsNotStored() {
        users.signIn("eve");

        Actor stranger = actors.doing();

        assertEquals("false false", stranger.mayUse() + " " + stranger.mayAdminister());
        assertEquals(Optional.empty(), stores.people.withKey("key-eve"));
    }

    @Test
    void nobodyWhoDoesSomethingIsNobody() {
        users.signIn(null);

        assertEquals(false, actors.doing().mayUse());
    }
}
