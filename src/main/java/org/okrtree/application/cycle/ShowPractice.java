package org.okrtree.application.cycle;

import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.CycleKind;

/** Shows what somebody can practise with, and the practice cycles that there are. */
public final class ShowPractice {

    private final Cycles cycles;
    private final Teams teams;

    public ShowPractice(Cycles cycles, Teams teams) {
        this.cycles = cycles;
        this.teams = teams;
    }

    public Outcome<PracticeShown> run(Actor actor) {
        return AccessRules.whyNotUse(actor)
                .map(Outcome::<PracticeShown>refused)
                .orElseGet(() -> Outcome.done(new PracticeShown(
                        teams.all().stream()
                                .filter(team -> actor.is(team.lead()) && !team.isClosed())
                                .toList(),
                        cycles.all().stream()
                                .filter(cycle -> cycle.kind() == CycleKind.PRACTICE)
                                .toList())));
    }
}
