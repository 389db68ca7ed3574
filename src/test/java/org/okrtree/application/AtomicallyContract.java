package org.okrtree.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ConcurrentModificationException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.person.People;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.person.Person;

public abstract class AtomicallyContract {

    private static final Person MEI = new Person(An.MEI, "mei");
    private static final Person TAO = new Person(An.TAO, "tao");
    private static final Refusal NO = new AccessRefusal.NotThere();

    protected abstract Atomically atomically();

    /** A store in the same transaction. */
    protected abstract People people();

    private Outcome<Person> added(Person person) {
        people().add(person);
        return Outcome.done(person);
    }

    private boolean isThere(Person person) {
        return people().withKey(person.userKey()).isPresent();
    }

    @Test
    void whatIsDoneStays() {
        Outcome<Person> outcome = atomically().run(() -> added(MEI));

        assertEquals(Outcome.done(MEI), outcome);
        assertEquals(true, isThere(MEI));
    }

    @Test
    void whatIsRefusedHasChangedNothing() {
        Outcome<Person> outcome = atomically().run(() -> added(MEI).then(person -> Outcome.<Person>refused(NO)));

        assertEquals(Optional.of(NO), outcome.whyNot());
        assertEquals(false, isThere(MEI));
    }

    @Test
    void whatFailsHasChangedNothingAndFailsAsItDid() {
        IllegalStateException defect = new IllegalStateException("a defect");
        AtomicInteger runs = new AtomicInteger();

        Supplier<Outcome<Person>> deed = () -> {
            runs.incrementAndGet();
            people().add(MEI);
            throw defect;
        };

        assertSame(
                defect,
                assertThrows(IllegalStateException.class, () -> atomically().run(deed)));
        assertEquals(false, isThere(MEI));
        assertEquals(1, runs.get());
    }

    @Tag("T16")
    @Test
    void anInnerDeedIsUndoneWithTheOuterOne() {
        Atomically atomically = atomically();

        atomically.run(() -> {
            atomically.run(() -> added(MEI));
            return Outcome.refused(NO);
        });

        assertEquals(false, isThere(MEI));
    }

    @Test
    void theOuterDeedDecidesWhatBecomesOfARefusedInnerOne() {
        Atomically atomically = atomically();

        atomically.run(() -> {
            atomically.run(() -> Outcome.refused(NO));
            return added(MEI);
        });

        assertEquals(true, isThere(MEI));
    }

    @Test
    void aConflictRunsAgainFromTheBeginning() {
        atomically().run(() -> added(TAO));
        AtomicInteger runs = new AtomicInteger();

        Outcome<Person> outcome = atomically().run(() -> {
            added(MEI);
            return runs.incrementAndGet() < 4 ? added(new Person(An.LIN, TAO.userKey())) : Outcome.done(MEI);
        });

        assertEquals(Outcome.done(MEI), outcome);
        assertEquals(true, isThere(MEI));
        assertEquals(4, runs.get());
    }

    @Test
    void aConflictInAnInnerDeedRunsTheOuterOneAgain() {
        Atomically atomically = atomically();
        atomically.run(() -> added(TAO));
        AtomicInteger outer = new AtomicInteger();

        Outcome<Person> outcome = atomically.run(() -> {
            boolean first = outer.incrementAndGet() == 1;
            return atomically.run(() -> added(first ? new Person(An.MEI, TAO.userKey()) : MEI));
        });

        assertEquals(Outcome.done(MEI), outcome);
        assertEquals(2, outer.get());
    }

    @Test
    void aConflictThatStaysIsToldAfterThreeReruns() {
        atomically().run(() -> added(TAO));
        AtomicInteger runs = new AtomicInteger();
        Supplier<Outcome<Person>> deed = () -> {
            runs.incrementAndGet();
            added(MEI);
            return added(new Person(An.LIN, TAO.userKey()));
        };

        assertThrows(ConcurrentModificationException.class, () -> atomically().run(deed));

        assertEquals(4, runs.get());
        assertEquals(false, isThere(MEI));
    }

    @Test
    void afterARefusalTheNextDeedIsDone() {
        atomically().run(() -> added(MEI).then(person -> Outcome.<Person>refused(NO)));

        atomically().run(() -> added(MEI));

        assertEquals(true, isThere(MEI));
    }
}
