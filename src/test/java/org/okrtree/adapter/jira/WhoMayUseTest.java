package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.domain.access.Actor;

class WhoMayUseTest {

    private final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    private final UserManager users = mock(UserManager.class);
    private boolean may = true;
    private int asked;
    private final WhoMayUse who = new WhoMayUse(
            users,
            new CurrentActor() {
                @Override
                public Actor reading() {
                    asked++;
                    return new Actor(An.LIN, may, false);
                }

                @Override
                public Actor doing() {
                    throw new AssertionError("a condition does nothing");
                }
            },
            clock);

    @BeforeEach
    void somebodyIsLoggedIn() {
        when(users.getRemoteUserKey()).thenReturn(new UserKey("lin"));
    }

    @Test
    void aListOfAThousandIssuesAsksOnce() {
        for (int i = 0; i < 1000; i++) {
            assertTrue(who.mayUse());
        }

        assertEquals(1, asked);
    }

    @Test
    void afterTenSecondsItIsAskedAgain() {
        who.mayUse();
        may = false;
        clock.moveBy(Duration.ofSeconds(10));
        assertTrue(who.mayUse());

        clock.moveBy(Duration.ofMillis(1));

        assertFalse(who.mayUse());
    }

    @Test
    void whatIsKnownOfOneIsNotKnownOfAnother() {
        who.mayUse();
        may = false;
        when(users.getRemoteUserKey()).thenReturn(new UserKey("tao"));

        assertFalse(who.mayUse());
    }

    @Test
    void nobodyMayNothingAndIsNotAskedAbout() {
        when(users.getRemoteUserKey()).thenReturn(null);

        assertFalse(who.mayUse());
        assertEquals(0, asked);
    }

    @Test
    void noMoreThanAThousandPeopleAreRemembered() {
        for (int i = 0; i < 1001; i++) {
            when(users.getRemoteUserKey()).thenReturn(new UserKey("person-" + i));
            who.mayUse();
        }
        when(users.getRemoteUserKey()).thenReturn(new UserKey("person-0"));

        who.mayUse();

        assertEquals(1002, asked);
    }
}
