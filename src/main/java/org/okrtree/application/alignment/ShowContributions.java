package org.okrtree.application.alignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.ContributionOnRecord;
import org.okrtree.domain.cycle.Cycle;

/**
 * Shows the contributions of an objective, both ways, or of a cycle, the oldest first, to all who may use the product: what is
 * offered is said to another team, outside of the draft.
 */
public final class ShowContributions {

    private final Sheets sheets;
    private final Cycles cycles;
    private final Contributions contributions;
    private final Clock clock;

    public ShowContributions(Sheets sheets, Cycles cycles, Contributions contributions, Clock clock) {
        this.sheets = sheets;
        this.cycles = cycles;
        this.contributions = contributions;
        this.clock = clock;
    }

    /** Withdrawn ones are among them, and say so. */
    public Outcome<List<ContributionShown>> run(Actor actor, ContributionsQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return cycleOf(query)
                .map(cycle -> query.asOf()
                        .lastInstantIn(cycle.zone(), clock)
                        .map(until -> shown(query, until.orElseGet(clock::instant))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    // The cycle in whose zone a day ends.
    private Optional<Cycle> cycleOf(ContributionsQuery query) {
        return query instanceof ContributionsQuery.OfObjective of
                ? sheets.sheetOf(of.objective()).flatMap(sheet -> cycles.with(sheet.cycle()))
                : cycles.with(((ContributionsQuery.OfCycle) query).cycle());
    }

    private List<ContributionShown> shown(ContributionsQuery query, Instant at) {
        List<ContributionOnRecord> all = query instanceof ContributionsQuery.OfObjective of
                ? contributions.ofObjective(of.objective())
                : contributions.inCycle(((ContributionsQuery.OfCycle) query).cycle());
        return all.stream().flatMap(one -> shown(one, at).stream()).toList();
    }

    private static Optional<ContributionShown> shown(ContributionOnRecord one, Instant at) {
        return one.stateAt(at)
                .map(state -> new ContributionShown(
                        one.contribution(), state, one.answerAt(at).orElse(null)));
    }
}
