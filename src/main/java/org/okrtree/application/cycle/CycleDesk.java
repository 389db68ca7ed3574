package org.okrtree.application.cycle;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.CycleId;
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
import org.okrtree.domain.cycle.CycleState;

/** What every step of a cycle from one state to the next has in common. */
final class CycleDesk {

    private final Atomically atomically;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    CycleDesk(Atomically atomically, Cycles cycles, CyclePlans plans, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.plans = plans;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Moves the cycle unless there is a reason not to. */
    Outcome<Cycle> move(
            Actor actor,
            CycleId id,
            CycleState next,
            String reason,
            BiFunction<Cycle, CyclePlan, Optional<Refusal>> whyNot) {
        return atomically.run(() -> {
            Optional<Cycle> cycle = AccessRules.whyNotUse(actor).isPresent() ? Optional.empty() : cycles.with(id);
            return cycle.map(before -> whyNot.apply(before, plans.of(id))
                            .map(Outcome::<Cycle>refused)
                            .orElseGet(() -> Outcome.done(move(actor, before, before.in(next), reason))))
                    .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
        });
    }

    private Cycle move(Actor actor, Cycle before, Cycle after, String reason) {
        cycles.move(before, after);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.CYCLE_MOVED,
                after.id().uid(),
                before.state().code(),
                reason.isEmpty() ? after.state().code() : after.state().code() + ": " + reason));
        return after;
    }
}
