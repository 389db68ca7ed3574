package org.okrtree.application.cycle;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleState;

/** Takes a closed cycle back to scoring, with a reason that stays on record. For its committee. */
public final class ReopenCycle {

    private final CycleDesk desk;

    public ReopenCycle(Atomically atomically, Cycles cycles, CyclePlans plans, AuditLog audit, Uids uids, Clock clock) {
        this.desk = new CycleDesk(atomically, cycles, plans, audit, uids, clock);
    }

    public Outcome<Cycle> run(Actor actor, ReopenCycleCommand command) {
        Outcome<String> reason = Text.paragraph("reason", command.reason());
        return desk.move(
                actor,
                command.cycle(),
                CycleState.SCORING,
                reason.fold(text -> text, refusal -> ""),
                (cycle, plan) -> CycleRules.whyNotDecide(cycle, plan, actor)
                        .or(reason::whyNot)
                        .or(() ->
                                CycleRules.whyNotReopen(cycle, command.reason().strip())));
    }
}
