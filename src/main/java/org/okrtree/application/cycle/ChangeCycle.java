package org.okrtree.application.cycle;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleTyped;

/** Changes name, days, time zone and parent of a cycle of which nothing is published. For its committee and administrators. */
public final class ChangeCycle {

    private final Atomically atomically;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final ContributionsAbove contributions;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public ChangeCycle(
            Atomically atomically,
            Cycles cycles,
            CyclePlans plans,
            ContributionsAbove contributions,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.plans = plans;
        this.contributions = contributions;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Cycle> run(Actor actor, ChangeCycleCommand command) {
        return atomically.run(() -> {
            if (AccessRules.whyNotUse(actor).isPresent()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            return cycles.with(command.cycle())
                    .map(before -> CycleRules.whyNotPlan(before, plans.of(before.id()), actor)
                            .or(() -> CycleRules.whyNotRedate(before))
                            .map(Outcome::<Cycle>refused)
                            .orElseGet(() -> change(actor, before, command)))
                    .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
        });
    }

    private Outcome<Cycle> change(Actor actor, Cycle before, ChangeCycleCommand command) {
        return ParentDesk.find(command.parentUid(), cycles.all())
                .then(parent -> Cycle.of(before.id(), typed(before, command), before.kind(), parent.map(Cycle::id))
                        .map(after -> after.in(before.state()))
                        .then(after -> CycleText.version(before).equals(command.seen())
                                ? save(actor, before, after, parent)
                                : Outcome.refused(new CycleRefusal.Changed())));
    }

    private static CycleTyped typed(Cycle before, ChangeCycleCommand command) {
        return new CycleTyped(
                before.shortKey().text(),
                command.name(),
                before.kind().code(),
                command.firstDay(),
                command.lastDay(),
                command.zone(),
                command.parentUid());
    }

    // What the rules look at is read after both cycles are held. Whoever puts a cycle beneath one of them, gives one
    // other days or contributes out of this one holds it too: before this reading, or after this deed.
    private Outcome<Cycle> save(Actor actor, Cycle before, Cycle after, Optional<Cycle> parent) {
        parent.ifPresent(cycles::hold);
        cycles.move(before, after);
        List<Cycle> all = cycles.all();
        return CycleRules.whyNotRedate(after, all)
                .or(() -> before.parent().equals(after.parent()) ? Optional.empty() : whyNotLeave(before, all))
                .map(Outcome::<Cycle>refused)
                .orElseGet(() -> {
                    audit.append(new AuditEntry(
                            uids.next(),
                            clock.instant(),
                            actor.person(),
                            Deed.CYCLE_CHANGED,
                            after.id().uid(),
                            CycleText.of(before),
                            CycleText.of(after)));
                    return Outcome.done(after);
                });
    }

    // An objective reaches those of its own cycle and of the one above, no others.
    private Optional<Refusal> whyNotLeave(Cycle before, List<Cycle> all) {
        return all.stream()
                .filter(cycle -> before.parent().equals(Optional.of(cycle.id())))
                .filter(parent -> contributions.reach(before.id(), parent.id()))
                .findFirst()
                .map(parent -> new CycleRefusal.ContributesAbove("parent", parent.name()));
    }
}
