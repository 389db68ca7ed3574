package org.okrtree.application.worklink;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Cycle;
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
        List<Cycle> open =
                cycles.all().stream().filter(cycle -> cycle.state().isOpen()).toList();
        Map<CycleId, List<PublishedSheet>> sheets = newestIn(open).stream()
                .collect(Collectors.groupingBy(sheet -> sheet.cycle().id()));
        return open.stream()
                .flatMap(cycle -> SheetOrder.ofAll(sheets.getOrDefault(cycle.id(), List.of())).stream())
                .flatMap(sheet -> keyResults(sheet, own));
    }

    private Collection<PublishedSheet> newestIn(List<Cycle> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        return published
                .run(revisions.newestInAll(some.stream().map(Cycle::id).toList()).stream()
                        .map(PublishedRevision::hash)
                        .toList())
                .values();
    }

    private static Stream<FoundKeyResult> keyResults(PublishedSheet sheet, Set<TeamId> own) {
        return sheet.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream()
                        .map(keyResult -> new FoundKeyResult(
                                sheet,
                                objective,
                                keyResult,
                                own.contains(sheet.team().id()))));
    }
}
