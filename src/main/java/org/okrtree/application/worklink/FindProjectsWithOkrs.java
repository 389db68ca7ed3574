package org.okrtree.application.worklink;

import java.util.Set;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.team.Teams;

/** Finds the Jira projects in which OKRs are shown: those that a team names, while a cycle is open. Ids only, for no actor. */
public final class FindProjectsWithOkrs {

    private final Cycles cycles;
    private final Teams teams;

    public FindProjectsWithOkrs(Cycles cycles, Teams teams) {
        this.cycles = cycles;
        this.teams = teams;
    }

    public Set<Long> run() {
        return cycles.all().stream().anyMatch(cycle -> cycle.state().isOpen()) ? teams.projects() : Set.of();
    }
}
