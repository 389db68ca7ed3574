package org.okrtree.application.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.person.Person;

class FollowUserKeyTest {
    private final UseCases useCases = new UseCases();
    private final People people = useCases.stores.people;
    private final FollowUserKey follow = new FollowUserKey(useCases.stores.atomically, people);

    @Test
    void aPersonKeepsTheirIdUnderTheNewKey() {
        assertEquals(Outcome.done(true), follow.run("key-mei", "JIRAUSER20000"));

        assertEquals(Optional.of(new Person(An.MEI, "JIRAUSER20000")), people.withKey("JIRAUSER20000"));
        assertEquals(Optional.empty(), people.withKey("key-mei"));
    }

    @Test
    void aKeyThatIsNotKnownHereChangesNothing() {
        assertEquals(Outcome.done(false), follow.run("key-stranger", "JIRAUSER20000"));

        assertEquals(Optional.empty(), people.withKey("JIRAUSER20000"));
    }
}
