package org.okrtree.application.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.person.Person;

public abstract class PeopleContract extends StoreContract {

    private static final Person MEI = new Person(An.MEI, "JIRAUSER10100");
    private static final Person TAO = new Person(An.TAO, "陶");

    protected abstract People people();

    @Test
    void aPersonIsFoundByTheHostsKey() {
        write(() -> people().add(MEI));
        write(() -> people().add(TAO));

        assertEquals(Optional.of(TAO), people().withKey("陶"));
        assertEquals(Optional.empty(), people().withKey("nobody"));
    }

    @Test
    void thoseWhoAreKnownAreFoundByTheirIds() {
        write(() -> people().add(MEI));
        write(() -> people().add(TAO));

        List<Person> found = people().with(List.of(An.MEI, An.TAO, An.LIN, An.MEI));

        assertEquals(Set.of(MEI, TAO), Set.copyOf(found));
        assertEquals(2, found.size());
    }

    @Test
    void nobodyIsFoundWhenNobodyIsAskedFor() {
        write(() -> people().add(MEI));

        assertEquals(List.of(), people().with(List.of()));
    }

    @Test
    void twoThousandMayBeAskedForAtOnce() {
        write(() -> people().add(MEI));
        List<PersonId> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(new PersonId(An.uid()));
        }
        many.add(An.MEI);

        assertEquals(List.of(MEI), people().with(many));
    }

    @Test
    void aSecondPersonOfTheSameKeyIsAConflict() {
        write(() -> people().add(MEI));

        assertConflict(() -> people().add(new Person(An.TAO, MEI.userKey())));

        assertEquals(Optional.of(MEI), people().withKey(MEI.userKey()));
    }

    @Test
    void aPersonStaysTheSameUnderAnotherKey() {
        write(() -> people().add(MEI));

        write(() -> people().rekey(MEI, "JIRAUSER20000"));

        assertEquals(Optional.of(new Person(MEI.id(), "JIRAUSER20000")), people().withKey("JIRAUSER20000"));
        assertEquals(Optional.empty(), people().withKey(MEI.userKey()));
    }

    @Test
    void theKeyOfSomebodyElseIsAConflict() {
        write(() -> people().add(MEI));
        write(() -> people().add(TAO));

        assertConflict(() -> people().rekey(MEI, TAO.userKey()));

        assertEquals(Optional.of(MEI), people().withKey(MEI.userKey()));
    }

    @Test
    void severalAreAddedAndFoundByTheirKeysAtOnce() {
        write(() -> people().addAll(List.of(MEI, TAO)));

        assertEquals(Set.of(MEI, TAO), Set.copyOf(people().withKeys(List.of("JIRAUSER10100", "陶", "nobody"))));
        assertEquals(List.of(), people().withKeys(List.of()));
    }
}
