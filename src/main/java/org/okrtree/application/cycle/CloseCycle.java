package org.okrtree.application.cycle;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleState;

/** Closes a cycle that is scored. For its committee. */
public final class CloseCycle {

    private final CycleDesk desk;

    public CloseCycle(Atomically atomically, Cycles cycles, CyclePlans plans, AuditLog audit, Uids uids, Clock clock) {
        this.desk = new CycleDesk(atomically, cycles, plans, audit, uids, clock);
    }

    public Outcome<Cycle> run(Actor actor, CycleId id) {
        return desk.move(
                actor,
                id,
                CycleState.CLOSED,
                "",
                (cycle, plan) ->
                        CycleRules.whyNotDecide(cycle, plan, actor).or(() -> CycleRules.whyNotClose(cycle, plan)));
    }
}
