package org.okrtree.workbench.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Eventually;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.MovableClock;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Theme;

/** The people and permissions that each node of a face remembers. */
final class SharedFaceTest {
    private static final Person MEI =
            new Person("JIRAUSER1", "mei", "Mei Chen", "Leads", "mei@linden.example", true, Locale.UK, Theme.LIGHT, "");
    private static final long PLACE = 7;

    private Pair nodes;
    private JiraData here;
    private JiraData there;

    @BeforeEach
    void join() {
        nodes = new Pair();
        List<JiraData> faces = nodes.faces();
        here = faces.get(0);
        there = faces.get(1);
        here.directory().add(MEI, List.of("staff"), "token-mei");
        Eventually.holds(() -> there.directory().byName("mei").isPresent(), "the other node knows her");
    }

    @AfterEach
    void leave() {
        nodes.close();
    }

    @Test
    void whoIsRenamedOnOneNodeHasTheNewNameOnTheOther() {
        here.directory().rename(MEI.key(), "mei.chen");

        Eventually.holds(() -> there.directory().byName("mei.chen").isPresent(), "the new name");
        assertTrue(there.directory().byName("mei").isEmpty());
    }

    @Test
    void whatAGroupLosesOnOneNodeItsPeopleMayNotDoOnTheOther() {
        here.access().grant(PLACE, "staff", May.EDIT);
        Eventually.holds(() -> there.access().may(MEI.key(), May.EDIT, PLACE), "she may");

        here.access().revoke(PLACE, "staff");

        Eventually.holds(() -> !there.access().may(MEI.key(), May.EDIT, PLACE), "she may not");
        assertFalse(there.access().may(MEI.key(), May.BROWSE, PLACE));
    }

    @Test
    void theTimeThatIsMovedOnOneNodeIsMovedOnTheOther() {
        MovableClock mine = MovableClock.of(Clock.systemUTC()).keptIn(here.notes());
        MovableClock theirs =
                MovableClock.of(Clock.systemUTC()).keptIn(there.notes()).movedByOthersToo();
        assertEquals(Duration.ZERO, theirs.movedBy());

        mine.move(Duration.ofDays(7));

        Eventually.holds(() -> theirs.movedBy().equals(Duration.ofDays(7)), "a week on");
    }
}
