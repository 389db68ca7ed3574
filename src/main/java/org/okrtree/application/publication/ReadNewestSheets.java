package org.okrtree.application.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;

/** Reads what stands published of sheets: one statement, and one more for texts that are not remembered. */
public final class ReadNewestSheets {

    private final Revisions revisions;
    private final ReadPublishedSheets published;

    public ReadNewestSheets(Revisions revisions, ReadPublishedSheets published) {
        this.revisions = revisions;
        this.published = published;
    }

    /** The content of the newest revision of each of these sheets that was ever published. */
    public Map<SheetId, PublishedSheet> run(Collection<SheetId> sheets) {
        List<PublishedRevision> heads = sheets.isEmpty() ? List.of() : revisions.newestOf(sheets);
        Map<SheetId, PublishedSheet> newest = new HashMap<>();
        published
                .run(heads.stream().map(PublishedRevision::hash).toList())
                .values()
                .forEach(sheet -> newest.put(sheet.sheet(), sheet));
        return newest;
    }
}
