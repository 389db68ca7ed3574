package org.okrtree.application.cycle;

import java.util.List;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;

/** Lists the cycles, the latest first, for all who may use the product. */
public final class ShowCycles {

    private final Cycles cycles;

    public ShowCycles(Cycles cycles) {
        this.cycles = cycles;
    }

    public Outcome<List<Cycle>> run(Actor actor) {
        return AccessRules.whyNotUse(actor)
                .map(Outcome::<List<Cycle>>refused)
                .orElseGet(() -> Outcome.done(cycles.all()));
    }
}
