package org.okrtree.application.cycle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleTyped;

/** Begins to prepare an ordinary cycle or a pilot. For administrators. */
public final class PrepareCycle {

    private final Atomically atomically;
    private final Cycles cycles;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public PrepareCycle(Atomically atomically, Cycles cycles, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Cycle> run(Actor actor, CycleTyped command) {
        return atomically.run(() -> AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Cycle>refused)
                .orElseGet(() -> {
                    List<Cycle> all = cycles.all();
                    return kind(command.kind())
                            .then(kind -> ParentDesk.find(command.parentUid(), all)
                                    .then(parent -> Cycle.of(
                                                    new CycleId(uids.next()), command, kind, parent.map(Cycle::id))
                                            .then(cycle -> parent.flatMap(it -> CycleRules.whyNotUnder(cycle, it))
                                                    .or(() -> CycleRules.whyNotNamed(cycle, all))
                                                    .map(Outcome::<Cycle>refused)
                                                    .orElseGet(() -> Outcome.done(prepare(actor, cycle, parent))))));
                }));
    }

    private Cycle prepare(Actor actor, Cycle cycle, Optional<Cycle> parent) {
        parent.ifPresent(cycles::hold);
        cycles.add(cycle);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.CYCLE_PREPARED,
                cycle.id().uid(),
                "",
                CycleText.of(cycle)));
        return cycle;
    }

    private static Outcome<CycleKind> kind(String typed) {
        String code = typed.isBlank() ? CycleKind.ORDINARY.code() : typed.strip();
        return CycleKind.ofCode(code)
                .filter(kind -> kind != CycleKind.PRACTICE)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice("kind", Text.excerpt(code))));
    }
}
