package org.okrtree.application.publication;

import java.util.Optional;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;

/** Makes the next revision of a sheet out of its content: text, hash and head, chained to the one before. */
final class RevisionPress {

    private final Revisions revisions;
    private final Uids uids;

    RevisionPress(Revisions revisions, Uids uids) {
        this.revisions = revisions;
        this.uids = uids;
    }

    /** @param newest the revision before; empty for the first */
    PublishedRevision append(PublishedSheet content, RequestId request, Optional<PublishedRevision> newest) {
        Optional<ContentHash> previous = newest.map(PublishedRevision::hash);
        String text = CanonicalText.of(content, previous);
        PublishedRevision revision = new PublishedRevision(
                new RevisionId(uids.next()),
                request,
                content.sheet(),
                content.cycle().id(),
                content.revision(),
                content.at(),
                content.by(),
                content.reason(),
                CanonicalText.SCHEMA,
                ContentHash.of(text),
                previous.orElse(null));
        revisions.append(revision, text);
        return revision;
    }
}
