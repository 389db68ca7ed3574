package org.okrtree.application.worklink;

import java.util.List;
import java.util.Optional;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadNewestSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.LinkTarget;

/** What every use case that links begins with: a published key result or objective, and where it stands. */
public final class LinkDesk {

    private final Sheets sheets;
    private final Cycles cycles;
    private final ReadNewestSheets newest;

    /** Where a target stands. */
    record Place(Sheet sheet, Cycle cycle) {}

    public LinkDesk(Sheets sheets, Cycles cycles, Revisions revisions, ReadPublishedSheets published) {
        this.sheets = sheets;
        this.cycles = cycles;
        this.newest = new ReadNewestSheets(revisions, published);
    }

    /** Empty unless the newest revision of its sheet holds the target. */
    Optional<Place> placeOf(LinkTarget target) {
        return sheetOf(target)
                .filter(sheet ->
                        newestOf(sheet).filter(content -> isIn(content, target)).isPresent())
                .flatMap(sheet -> cycles.with(sheet.cycle()).map(cycle -> new Place(sheet, cycle)));
    }

    private Optional<Sheet> sheetOf(LinkTarget target) {
        return target instanceof LinkTarget.KeyResult keyResult
                ? sheets.sheetOf(keyResult.id())
                : sheets.sheetOf(((LinkTarget.Objective) target).id());
    }

    private Optional<PublishedSheet> newestOf(Sheet sheet) {
        return newest.run(List.of(sheet.id())).values().stream().findFirst();
    }

    private static boolean isIn(PublishedSheet content, LinkTarget target) {
        return target instanceof LinkTarget.KeyResult keyResult
                ? content.keyResult(keyResult.id()).isPresent()
                : content.objective(((LinkTarget.Objective) target).id()).isPresent();
    }
}
