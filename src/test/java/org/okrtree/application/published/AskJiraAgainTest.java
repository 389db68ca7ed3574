package org.okrtree.application.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;

class AskJiraAgainTest {

    private boolean isPaused = true;
    private final AskJiraAgain askJiraAgain = new AskJiraAgain(this::end);

    private boolean end() {
        boolean was = isPaused;
        isPaused = false;
        return was;
    }

    @Test
    void anAdministratorEndsThePause() {
        assertEquals(Outcome.done(true), askJiraAgain.run(An.administrator(An.TAO)));
        assertFalse(isPaused);
    }

    @Test
    void nobodyElseEndsIt() {
        assertEquals(
                Outcome.refused(new AccessRefusal.NotAnAdministrator()),
                askJiraAgain.run(new Actor(An.MEI, true, false)));
        assertTrue(isPaused);
    }

    @Test
    void aStrangerIsToldOfNothing() {
        assertEquals(Outcome.refused(new AccessRefusal.NotThere()), askJiraAgain.run(An.stranger(An.MEI)));
        assertTrue(isPaused);
    }
}
