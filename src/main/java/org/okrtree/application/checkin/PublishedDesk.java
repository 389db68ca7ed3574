package org.okrtree.application.checkin;

import java.util.List;
import java.util.Optional;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Sheet;

/** What every deed on a published key result begins with: what its newest revision says, and the cycle as it is now. */
final class PublishedDesk {

    private final Sheets sheets;
    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;

    record Found(Cycle cycle, PublishedSheet sheet, PublishedKeyResult keyResult) {}

    PublishedDesk(Sheets sheets, Cycles cycles, Revisions revisions, ReadPublishedSheets published) {
        this.sheets = sheets;
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
    }

    /** Empty when the newest revision of its sheet does not hold it. */
    Optional<Found> find(KeyResultId id) {
        Optional<Sheet> sheet = sheets.sheetOf(id);
        Optional<Cycle> cycle = sheet.flatMap(it -> cycles.with(it.cycle()));
        Optional<PublishedSheet> text = sheet.flatMap(
                        it -> revisions.newestOf(List.of(it.id())).stream().findFirst())
                .map(PublishedRevision::hash)
                .flatMap(hash -> published.run(List.of(hash)).values().stream().findFirst());
        return cycle.flatMap(in ->
                text.flatMap(content -> content.keyResult(id).map(keyResult -> new Found(in, content, keyResult))));
    }
}
