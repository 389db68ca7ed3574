package org.okrtree.application.cycle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.team.Team;

/**
 * Saves how a cycle is run: scope, committee, rules document, scoring rule, check-ins, what was held and what is skipped. For its
 * committee and for administrators.
 */
public final class PlanCycle {

    private final Atomically atomically;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final Teams teams;
    private final PlanReader reader;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public PlanCycle(
            Atomically atomically,
            Cycles cycles,
            CyclePlans plans,
            Teams teams,
            Accounts accounts,
            RegisterPerson register,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.plans = plans;
        this.teams = teams;
        this.reader = new PlanReader(accounts, register);
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<CyclePlan> run(Actor actor, PlanCycleCommand command) {
        return atomically.run(() -> {
            if (AccessRules.whyNotUse(actor).isPresent()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            return cycles.with(command.cycle())
                    .map(cycle -> plan(actor, cycle, command))
                    .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
        });
    }

    private Outcome<CyclePlan> plan(Actor actor, Cycle cycle, PlanCycleCommand command) {
        CyclePlan before = plans.of(cycle.id());
        Optional<Refusal> whyNot = CycleRules.whyNotPlan(cycle, before, actor)
                .or(() -> before.version() == command.seenVersion()
                        ? Optional.empty()
                        : Optional.of(new CycleRefusal.PlanChanged()));
        if (whyNot.isPresent()) {
            return Outcome.refused(whyNot.get());
        }
        List<Team> all = teams.all();
        return reader.read(actor, before, command.typed(), all)
                .then(after -> CycleRules.whyNotChange(cycle, before, after, cycle.today(clock), all)
                        .map(Outcome::<CyclePlan>refused)
                        .orElseGet(() -> Outcome.done(save(actor, before, after))));
    }

    private CyclePlan save(Actor actor, CyclePlan before, CyclePlan after) {
        plans.save(after);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.CYCLE_PLANNED,
                after.cycle().uid(),
                PlanText.of(before),
                PlanText.of(after)));
        return after;
    }
}
