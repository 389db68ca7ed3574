package org.okrtree.application.cycle;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleTyped;

/** Opens a cycle. For administrators. */
public final class OpenCycle {

    private final Atomically atomically;
    private final Cycles cycles;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public OpenCycle(Atomically atomically, Cycles cycles, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Cycle> run(Actor actor, CycleTyped command) {
        return atomically.run(() -> AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Cycle>refused)
                .orElseGet(() -> Cycle.of(new CycleId(uids.next()), command).then(cycle -> open(actor, cycle))));
    }

    private Outcome<Cycle> open(Actor actor, Cycle cycle) {
        boolean taken = cycles.all().stream().anyMatch(other -> other.shortKey().equals(cycle.shortKey()));
        if (taken) {
            return Outcome.refused(
                    new CycleRefusal.ShortKeyTaken("shortKey", cycle.shortKey().text()));
        }
        cycles.add(cycle);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.CYCLE_OPENED,
                cycle.id().uid(),
                "",
                cycle.shortKey().text() + " " + cycle.name() + ", " + cycle.firstDay() + " to " + cycle.lastDay() + ", "
                        + cycle.zone()));
        return Outcome.done(cycle);
    }
}
