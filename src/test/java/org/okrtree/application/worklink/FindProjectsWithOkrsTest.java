package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.An;
import org.okrtree.application.cycle.InMemoryCycles;
import org.okrtree.application.team.InMemoryTeams;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;

class FindProjectsWithOkrsTest {

    private final InMemoryCycles cycles = new InMemoryCycles();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final FindProjectsWithOkrs find = new FindProjectsWithOkrs(cycles, teams);

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void okrsAreShownInTheProjectsThatATeamNamesWhileACycleIsOpen(CycleState state) {
        teams.add(An.team().key("RD").projects(1L, 2L).build());
        teams.add(An.team().key("OPS").projects(2L, 3L).build());
        cycles.add(An.cycle().key("24Q1").state(CycleState.CLOSED).build());
        cycles.add(An.cycle().key("26Q1").state(state).build());

        Set<Long> projects = find.run().projects();

        assertEquals(state.isOpen() ? Set.of(1L, 2L, 3L) : Set.of(), projects);
    }

    @Test
    void whichCyclesAreOpenIsKnown() {
        Cycle running = An.cycle().key("26Q1").build();
        cycles.add(An.cycle().key("24Q1").state(CycleState.CLOSED).build());
        cycles.add(running);

        assertEquals(Set.of(running.id()), find.run().openCycles());
    }
}
