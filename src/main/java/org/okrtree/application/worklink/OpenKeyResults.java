package org.okrtree.application.worklink;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;

/** The published key results of open cycles, in the order of their sheets. */
final class OpenKeyResults {

    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;

    OpenKeyResults(Cycles cycles, Revisions revisions, ReadPublishedSheets published) {
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
    }

    /** @param own the teams of whoever looks */
    Stream<FoundKeyResult> all(Set<TeamId> own) {
        return cycles.all().stream().filter(cycle -> cycle.state().isOpen()).flatMap(cycle -> inCycle(cycle, own));
    }

    private Stream<FoundKeyResult> inCycle(Cycle cycle, Set<TeamId> own) {
        var hashes = revisions.newestIn(cycle.id()).stream()
                .map(PublishedRevision::hash)
                .toList();
        List<FoundKeyResult> all = new ArrayList<>();
        for (PublishedSheet sheet :
                SheetOrder.ofAll(List.copyOf(published.run(hashes).values()))) {
            for (PublishedObjective objective : sheet.objectives()) {
                for (PublishedKeyResult keyResult : objective.keyResults()) {
                    all.add(new FoundKeyResult(
                            sheet,
                            objective,
                            keyResult,
                            own.contains(sheet.team().id())));
                }
            }
        }
        return all.stream();
    }
}
