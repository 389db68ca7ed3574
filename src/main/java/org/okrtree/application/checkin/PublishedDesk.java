package org.okrtree.application.checkin;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadNewestSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Sheet;

/** What every deed on a published key result begins with: what its newest revision says, and the cycle as it is now. */
public final class PublishedDesk {

    private final Sheets sheets;
    private final Cycles cycles;
    private final ReadNewestSheets newest;

    record Found(Cycle cycle, PublishedSheet sheet, PublishedKeyResult keyResult) {}

    public PublishedDesk(Sheets sheets, Cycles cycles, Revisions revisions, ReadPublishedSheets published) {
        this.sheets = sheets;
        this.cycles = cycles;
        this.newest = new ReadNewestSheets(revisions, published);
    }

    /** Empty when the newest revision of its sheet does not hold it. */
    Optional<Found> find(KeyResultId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /** The same of several; those that the newest revision of their sheet does not hold are left out. */
    Map<KeyResultId, Found> find(Collection<KeyResultId> ids) {
        Map<KeyResultId, Sheet> sheetOf = sheets.sheetsOf(ids);
        if (sheetOf.isEmpty()) {
            return Map.of();
        }
        Map<CycleId, Cycle> cycleOf = cycles.all().stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
        Map<SheetId, PublishedSheet> texts =
                newest.run(sheetOf.values().stream().map(Sheet::id).distinct().toList());
        Map<KeyResultId, Found> found = new HashMap<>();
        sheetOf.forEach((id, sheet) -> Optional.ofNullable(cycleOf.get(sheet.cycle()))
                .ifPresent(cycle -> Optional.ofNullable(texts.get(sheet.id()))
                        .ifPresent(content -> content.keyResult(id)
                                .ifPresent(keyResult -> found.put(id, new Found(cycle, content, keyResult))))));
        return found;
    }
}
