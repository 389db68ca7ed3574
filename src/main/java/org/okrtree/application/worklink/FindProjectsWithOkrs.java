package org.okrtree.application.worklink;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;

/** Finds the Jira projects in which OKRs are shown: those that a team names, while a cycle is open; and which cycles are open. Ids only, for no actor. */
public final class FindProjectsWithOkrs {

    private final Cycles cycles;
    private final Teams teams;

    public FindProjectsWithOkrs(Cycles cycles, Teams teams) {
        this.cycles = cycles;
        this.teams = teams;
    }

    public OkrPlaces run() {
        List<Cycle> open =
                cycles.all().stream().filter(cycle -> cycle.state().isOpen()).toList();
        boolean isAnyReal = open.stream().anyMatch(cycle -> cycle.kind() != CycleKind.PRACTICE);
        return new OkrPlaces(
                isAnyReal ? teams.projects() : Set.of(),
                open.stream().map(Cycle::id).collect(Collectors.toSet()));
    }
}
