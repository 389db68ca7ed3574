package org.okrtree.application.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.person.Person;

class NamePeopleTest {

    private final UseCases useCases = new UseCases();

    @Test
    void whoeverDoesSomethingForTheFirstTimeGetsAnId() {
        PersonId id = useCases.register.run("key-new");

        assertEquals(Optional.of(new Person(id, "key-new")), useCases.stores.people.withKey("key-new"));
        assertNotEquals(An.MEI, id);
    }

    @Test
    void whoeverIsKnownKeepsTheirId() {
        PersonId first = useCases.register.run("key-new");

        assertEquals(first, useCases.register.run("key-new"));
        assertEquals(An.MEI, useCases.register.run("key-mei"));
    }

    @Test
    void peopleAreNamedAsTheHostKnowsThemNow() {
        useCases.accounts.remove("key-mei");
        Account married = new Account("key-mei", "mei.li", "Mei Li");
        useCases.accounts.add(married);

        assertEquals(Map.of(An.MEI, married), useCases.names.run(List.of(An.MEI)));
    }

    @Test
    void whoeverTheHostDoesNotKnowAnyMoreIsLeftOut() {
        useCases.accounts.remove("key-mei");

        Map<PersonId, Account> named = useCases.names.run(List.of(An.MEI, An.LIN, new PersonId(An.uid())));

        assertEquals(Map.of(An.LIN, new Account("key-lin", "lin", "Lin Zhao")), named);
    }

    @Test
    void whoeverWasNamedOnceIsNamedAgainWithoutAQuestionToTheStore() {
        List<PersonId> asked = new ArrayList<>();
        NamePeople names = new NamePeople(new Asked(asked), useCases.accounts);
        names.run(List.of(An.MEI));

        Map<PersonId, Account> again = names.run(List.of(An.MEI, An.LIN));

        assertEquals(List.of(An.MEI, An.LIN), asked);
        assertEquals(Set.of(An.MEI, An.LIN), again.keySet());
    }

    @Test
    void whoeverGotAnotherKeyIsFoundUnderIt() {
        useCases.names.run(List.of(An.MEI));
        useCases.stores.people.rekey(new Person(An.MEI, "key-mei"), "JIRAUSER1");
        useCases.accounts.remove("key-mei");
        Account anonymous = new Account("JIRAUSER1", "user-1", "Former user");
        useCases.accounts.add(anonymous);

        assertEquals(Map.of(An.MEI, anonymous), useCases.names.run(List.of(An.MEI)));
    }

    @Test
    void forNobodyNothingIsAsked() {
        NamePeople withoutAStore = new NamePeople(new NobodyMayAsk(), useCases.accounts);

        assertEquals(Map.of(), withoutAStore.run(List.of()));
    }

    /** Writes down whom it is asked for. */
    private final class Asked implements People {
        private final List<PersonId> asked;

        Asked(List<PersonId> asked) {
            this.asked = asked;
        }

        @Override
        public Optional<Person> withKey(String userKey) {
            throw new AssertionError("asked for " + userKey);
        }

        @Override
        public List<Person> withKeys(Collection<String> userKeys) {
            throw new AssertionError("asked for " + userKeys);
        }

        @Override
        public List<Person> with(Collection<PersonId> ids) {
            asked.addAll(ids);
            return useCases.stores.people.with(ids);
        }

        @Override
        public void add(Person person) {
            throw new AssertionError("added " + person);
        }

        @Override
        public void addAll(Collection<Person> some) {
            throw new AssertionError("added " + some);
        }

        @Override
        public void rekey(Person person, String newUserKey) {
            throw new AssertionError("rekeyed " + person);
        }
    }

    /** Fails when it is asked: reading nobody must cost no statement. */
    private static final class NobodyMayAsk implements People {
        @Override
        public Optional<Person> withKey(String userKey) {
            throw new AssertionError("asked for " + userKey);
        }

        @Override
        public List<Person> with(Collection<PersonId> ids) {
            throw new AssertionError("asked for " + ids);
        }

        @Override
        public List<Person> withKeys(Collection<String> userKeys) {
            throw new AssertionError("asked for " + userKeys);
        }

        @Override
        public void addAll(Collection<Person> people) {
            throw new AssertionError("added " + people);
        }

        @Override
        public void add(Person person) {
            throw new AssertionError("added " + person);
        }

        @Override
        public void rekey(Person person, String newUserKey) {
            throw new AssertionError("rekeyed " + person);
        }
    }
}
