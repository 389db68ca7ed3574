package org.okrtree.application.steps;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.strategy.Strategies;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.publication.PublicationRules;
import org.okrtree.domain.steps.CycleSteps;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.team.Team;

/** Shows how a cycle is run and how far it has come on its steps, for all who may use the product. */
public final class ShowCycleSteps {

    private final Cycles cycles;
    private final CyclePlans plans;
    private final Strategies strategies;
    private final Teams teams;
    private final Sheets sheets;
    private final Revisions revisions;
    private final NamePeople names;
    private final Clock clock;

    public ShowCycleSteps(
            Cycles cycles,
            CyclePlans plans,
            Strategies strategies,
            Teams teams,
            Sheets sheets,
            Revisions revisions,
            NamePeople names,
            Clock clock) {
        this.cycles = cycles;
        this.plans = plans;
        this.strategies = strategies;
        this.teams = teams;
        this.sheets = sheets;
        this.revisions = revisions;
        this.names = names;
        this.clock = clock;
    }

    /** @param cycleAsked short key or uid; empty for the one that is open now, or else the latest that is not for practice */
    public Outcome<CycleStepsShown> run(Actor actor, String cycleAsked) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        List<Cycle> all = cycles.all();
        return Cycle.choose(all, cycleAsked)
                .or(() -> all.stream()
                        .filter(cycle -> cycleAsked.isEmpty() && cycle.kind() != CycleKind.PRACTICE)
                        .findFirst())
                .map(cycle -> Outcome.done(shown(actor, cycle, all)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private CycleStepsShown shown(Actor actor, Cycle cycle, List<Cycle> all) {
        CyclePlan plan = plans.of(cycle.id());
        Optional<Strategy> strategy = strategies.newest();
        List<Team> allTeams = teams.all();
        return new CycleStepsShown(
                cycle,
                all,
                plan,
                RulesDocument.proposedFor(cycle, CycleRules.isFirst(cycle, all)),
                CycleSteps.of(
                        cycle,
                        plan,
                        CycleRules.met(
                                cycle,
                                plan,
                                strategy,
                                allTeams,
                                isTopSheetAgreed(cycle, allTeams),
                                cycle.today(clock))),
                strategy.orElse(null),
                allTeams,
                isBegun(cycle) ? revisions.newestIn(cycle.id()).size() : 0,
                names.run(plan.committee().members().stream()
                        .map(Committee.Member::person)
                        .toList()),
                CycleRules.whyNotPlan(cycle, plan, actor)
                        .or(() -> CycleRules.whyNotChange(cycle))
                        .orElse(null),
                CycleRules.whyNotDecide(cycle, plan, actor).orElse(null));
    }

    // One that runs was begun by the publication of its top sheet, which was agreed then.
    private boolean isTopSheetAgreed(Cycle cycle, List<Team> allTeams) {
        return isBegun(cycle)
                || (cycle.state() == CycleState.DRAFTING
                        && PublicationRules.isTopSheetAgreed(cycle, sheets.inCycle(cycle.id()), allTeams));
    }

    private static boolean isBegun(Cycle cycle) {
        return cycle.state().compareTo(CycleState.DRAFTING) > 0;
    }
}
