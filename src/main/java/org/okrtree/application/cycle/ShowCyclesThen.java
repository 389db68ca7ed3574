package org.okrtree.application.cycle;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleHistory;

/** Lists the cycles as they stood at a moment, the latest first, for all who may use the product. */
public final class ShowCyclesThen {

    private final Cycles cycles;
    private final AuditLog audit;
    private final Clock clock;

    public ShowCyclesThen(Cycles cycles, AuditLog audit, Clock clock) {
        this.cycles = cycles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Cycles that were begun later are left out.
     *
     * @param asOf a day, which means its end in the zone of each cycle, or an instant; empty for now
     */
    public Outcome<List<Cycle>> run(Actor actor, String asOf) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return AsOf.of("asOf", asOf).then(this::then);
    }

    private Outcome<List<Cycle>> then(AsOf asOf) {
        List<Cycle> all = cycles.all();
        if (asOf.equals(AsOf.NOW)) {
            return Outcome.done(all);
        }
        Collection<AuditEntry> deeds = audit.of(
                CycleHistory.DEEDS, all.stream().map(cycle -> cycle.id().uid()).toList());
        Outcome<List<Cycle>> then = Outcome.done(List.of());
        for (Cycle cycle : all) {
            then = then.then(before ->
                    asOf.lastInstantIn(cycle.zone(), clock).map(until -> with(before, at(cycle, deeds, until))));
        }
        return then;
    }

    private static Optional<Cycle> at(Cycle cycle, Collection<AuditEntry> deeds, Optional<Instant> until) {
        return until.isPresent() ? CycleHistory.of(cycle, deeds).at(until.get()) : Optional.of(cycle);
    }

    private static List<Cycle> with(List<Cycle> before, Optional<Cycle> next) {
        return Stream.concat(before.stream(), next.stream()).toList();
    }
}
