package org.okrtree.application.publication;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;

/** Reads what stands published in all open cycles: two statements, and one more for texts that are not remembered. */
public final class ReadOpenSheets {

    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;

    /** The newest revision of a sheet, in its cycle as it is now. */
    public record OpenSheet(Cycle cycle, PublishedSheet sheet) {}

    public ReadOpenSheets(Cycles cycles, Revisions revisions, ReadPublishedSheets published) {
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
    }

    /** Cycle by cycle, in each in the order of the teams. */
    public List<OpenSheet> run() {
        List<Cycle> open =
                cycles.all().stream().filter(cycle -> cycle.state().isOpen()).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        List<PublishedRevision> heads =
                revisions.newestInAll(open.stream().map(Cycle::id).toList());
        Map<CycleId, List<PublishedSheet>> sheets =
                published.run(heads.stream().map(PublishedRevision::hash).toList()).values().stream()
                        .collect(Collectors.groupingBy(sheet -> sheet.cycle().id()));
        return open.stream()
                .flatMap(cycle -> SheetOrder.ofAll(sheets.getOrDefault(cycle.id(), List.of())).stream()
                        .map(sheet -> new OpenSheet(cycle, sheet)))
                .toList();
    }
}
