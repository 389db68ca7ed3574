package org.okrtree.application.cycle;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.strategy.Strategies;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleState;

/** Opens a cycle that is prepared, for drafting. For its committee and for administrators. */
public final class StartDrafting {

    private final CycleDesk desk;
    private final Strategies strategies;
    private final Teams teams;

    public StartDrafting(
            Atomically atomically,
            Cycles cycles,
            CyclePlans plans,
            Strategies strategies,
            Teams teams,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.desk = new CycleDesk(atomically, cycles, plans, audit, uids, clock);
        this.strategies = strategies;
        this.teams = teams;
    }

    public Outcome<Cycle> run(Actor actor, CycleId id) {
        return desk.move(
                actor,
                id,
                CycleState.DRAFTING,
                "",
                (cycle, plan) -> CycleRules.whyNotPlan(cycle, plan, actor)
                        .or(() -> CycleRules.whyNotStartDrafting(cycle, plan, strategies.newest(), teams.all())));
    }
}
