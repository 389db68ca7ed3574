package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.okrtree.application.publication.SheetShown;

/** The published revisions of a sheet, the newest first. */
record PublicationsJson(List<PublicationJson> publications) {

    static PublicationsJson of(SheetShown shown) {
        return new PublicationsJson(shown.revisions().stream()
                .map(revision -> PublicationJson.of(revision, shown.people()))
                .toList());
    }
}
