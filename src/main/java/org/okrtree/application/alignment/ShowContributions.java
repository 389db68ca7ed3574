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
        Instant at = query.asOf().orElseGet(clock::instant);
        return found(query)
                .map(all -> Outcome.done(
                        all.stream().flatMap(one -> shown(one, at).stream()).toList()))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Optional<List<ContributionOnRecord>> found(ContributionsQuery query) {
        if (query instanceof ContributionsQuery.OfObjective of) {
            return sheets.sheetOf(of.objective()).map(sheet -> contributions.ofObjective(of.objective()));
        }
        ContributionsQuery.OfCycle in = (ContributionsQuery.OfCycle) query;
        return cycles.with(in.cycle()).map(cycle -> contributions.inCycle(cycle.id()));
    }

    private static Optional<ContributionShown> shown(ContributionOnRecord one, Instant at) {
        return one.stateAt(at)
                .map(state -> new ContributionShown(
                        one.contribution(), state, one.answerAt(at).orElse(null)));
    }
}
