package org.okrtree.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;

class AccessRulesTest {

    @Test
    void whoeverIsInNoGroupIsNotToldWhatIsThere() {
        Actor stranger = An.stranger(An.LIN);

        assertEquals(Optional.of(new AccessRefusal.NotThere()), AccessRules.whyNotUse(stranger));
        assertEquals(Optional.of(new AccessRefusal.NotThere()), AccessRules.whyNotAdminister(stranger));
    }

    @Test
    void whoeverMayUseTheProductDoesNotAdministerIt() {
        Actor lin = An.actor(An.LIN);

        assertEquals(Optional.empty(), AccessRules.whyNotUse(lin));
        assertEquals(Optional.of(new AccessRefusal.NotAnAdministrator()), AccessRules.whyNotAdminister(lin));
    }

    @Test
    void anAdministratorMayDoBoth() {
        Actor tao = An.administrator(An.TAO);

        assertEquals(Optional.empty(), AccessRules.whyNotUse(tao));
        assertEquals(Optional.empty(), AccessRules.whyNotAdminister(tao));
    }

    @Test
    void anActorIsOnePerson() {
        assertTrue(An.actor(An.MEI).is(An.MEI));
        assertFalse(An.actor(An.MEI).is(An.LIN));
    }
}
