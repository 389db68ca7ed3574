package org.okrtree.application.cycle;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRules;

/** Throws a practice cycle away with all that was written in it; that it was done stays on record. */
public final class ThrowAwayPracticeCycle {

    private final Atomically atomically;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final Teams teams;
    private final PracticeCycles practice;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public ThrowAwayPracticeCycle(
            Atomically atomically,
            Cycles cycles,
            CyclePlans plans,
            Teams teams,
            PracticeCycles practice,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.plans = plans;
        this.teams = teams;
        this.practice = practice;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Cycle> run(Actor actor, CycleId id) {
        return atomically.run(() -> {
            Optional<Cycle> cycle = AccessRules.whyNotUse(actor).isPresent() ? Optional.empty() : cycles.with(id);
            return cycle.map(it -> CycleRules.whyNotThrowAway(it, plans.of(id), teams.all(), actor)
                            .map(Outcome::<Cycle>refused)
                            .orElseGet(() -> Outcome.done(throwAway(actor, it))))
                    .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
        });
    }

    private Cycle throwAway(Actor actor, Cycle cycle) {
        practice.throwAway(cycle.id());
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.CYCLE_THROWN_AWAY,
                cycle.id().uid(),
                CycleText.of(cycle),
                ""));
        return cycle;
    }
}
