package org.okrtree.application.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;

class ClearCopiesTest {

    private int kept = 3;
    private final ClearCopies clearCopies = new ClearCopies(this::clear);

    private int clear() {
        int were = kept;
        kept = 0;
        return were;
    }

    @Test
    void anAdministratorClearsThemAll() {
        assertEquals(Outcome.done(3), clearCopies.run(An.administrator(An.TAO)));
        assertEquals(0, kept);
    }

    @Test
    void nobodyElseClearsAny() {
        assertEquals(
                Outcome.refused(new AccessRefusal.NotAnAdministrator()),
                clearCopies.run(new Actor(An.MEI, true, false)));
        assertEquals(3, kept);
    }

    @Test
    void aStrangerIsToldOfNothing() {
        assertEquals(Outcome.refused(new AccessRefusal.NotThere()), clearCopies.run(An.stranger(An.MEI)));
        assertEquals(3, kept);
    }
}
