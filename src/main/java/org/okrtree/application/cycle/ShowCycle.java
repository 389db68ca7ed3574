package org.okrtree.application.cycle;

import java.util.List;
import java.util.Optional;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.RulesDocument;

/** Shows one cycle and how it is run, for all who may use the product. */
public final class ShowCycle {

    private final Cycles cycles;
    private final CyclePlans plans;
    private final NamePeople names;

    public ShowCycle(Cycles cycles, CyclePlans plans, NamePeople names) {
        this.cycles = cycles;
        this.plans = plans;
        this.names = names;
    }

    public Outcome<CycleShown> run(Actor actor, CycleId id) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        List<Cycle> all = cycles.all();
        Optional<Cycle> found =
                all.stream().filter(cycle -> cycle.id().equals(id)).findFirst();
        return found.map(cycle -> Outcome.done(shown(cycle, all)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private CycleShown shown(Cycle cycle, List<Cycle> all) {
        CyclePlan plan = plans.of(cycle.id());
        return new CycleShown(
                cycle,
                plan,
                RulesDocument.proposedFor(cycle, CycleRules.isFirst(cycle, all)),
                names.run(plan.committee().members().stream()
                        .map(Committee.Member::person)
                        .toList()));
    }
}
