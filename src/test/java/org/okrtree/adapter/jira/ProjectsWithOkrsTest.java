package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.worklink.FindProjectsWithOkrs;
import org.okrtree.domain.cycle.CycleState;

class ProjectsWithOkrsTest {

    private static final long RD = 7;

    private final InMemoryStores stores = new InMemoryStores();
    private final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    private final ProjectsWithOkrs projects =
            new ProjectsWithOkrs(new FindProjectsWithOkrs(stores.cycles, stores.teams), clock);

    private void nameProject() {
        stores.teams.add(An.team().projects(RD).build());
    }

    @Test
    void aProjectThatATeamNamesHasOkrs() {
        stores.cycles.add(An.cycle().build());
        nameProject();

        assertTrue(projects.has(RD));
        assertFalse(projects.has(8));
    }

    @Test
    void withoutAnOpenCycleNoProjectHasOkrs() {
        stores.cycles.add(An.cycle().state(CycleState.CLOSED).build());
        nameProject();

        assertFalse(projects.has(RD));
    }

    @Test
    void whatIsKnownIsKeptForTenSeconds() {
        stores.cycles.add(An.cycle().build());
        projects.has(RD);
        nameProject();
        clock.moveBy(Duration.ofSeconds(10));

        assertFalse(projects.has(RD));
    }

    @Test
    void afterTenSecondsItIsAskedAgain() {
        stores.cycles.add(An.cycle().build());
        projects.has(RD);
        nameProject();
        clock.moveBy(Duration.ofSeconds(10).plusMillis(1));

        assertTrue(projects.has(RD));
    }

    @Test
    void theTenSecondsBeginWithTheQuestionNotWithTheLastAnswer() {
        stores.cycles.add(An.cycle().build());
        projects.has(RD);
        nameProject();
        clock.moveBy(Duration.ofSeconds(6));
        boolean between = projects.has(RD);
        clock.moveBy(Duration.ofSeconds(6));

        assertEquals("false true", between + " " + projects.has(RD));
    }
}
