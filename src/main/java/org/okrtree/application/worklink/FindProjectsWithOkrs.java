package org.okrtree.application.worklink;

import java.util.Set;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.cycle.CycleKind;

/** Finds the Jira projects in which OKRs are shown: those that a team names, while a cycle is open. Ids only, for no actor. */
public final class FindProjectsWithOkrs {

    private final Cycles cycles;
    private final Teams teams;

    public FindProjectsWithOkrs(Cycles cycles, Teams teams) {
        this.cycles = cycles;
        this.teams = teams;
    }

    public Set<Long> run() {
        boolean isAnyOpen =
                cycles.all().stream().anyMatch(cycle -> cycle.state().isOpen() && cycle.kind() != CycleKind.PRACTICE);
        return isAnyOpen ? teams.projects() : Set.of();
    }
}
