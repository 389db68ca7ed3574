package org.okrtree.adapter.rest.published;

import java.util.List;
import org.okrtree.domain.published.SheetHistory;

/** The heads of all revisions of a sheet, the newest first. */
record SheetHistoryJson(String sheet, List<HeadJson> revisions) {

    record HeadJson(String uid, int number, String sha, String publishedAt, String by, String reason) {}

    static SheetHistoryJson of(SheetHistory history) {
        return new SheetHistoryJson(
                history.sheet().uid(),
                history.heads().stream()
                        .map(head -> new HeadJson(
                                head.revision().uid(),
                                head.number(),
                                head.hash().hex(),
                                head.at().toString(),
                                head.by().uid(),
                                head.reason()))
                        .toList());
    }
}
