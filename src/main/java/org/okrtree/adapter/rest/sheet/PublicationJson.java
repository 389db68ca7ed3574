package org.okrtree.adapter.rest.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.PersonJson;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.publication.PublishedRevision;

/**
 * The head of one published revision.
 *
 * @param schema of its canonical text
 * @param sha SHA-256 of its canonical text
 * @param previous SHA-256 of the revision before; absent for the first
 */
record PublicationJson(
        String uid,
        int number,
        String publishedAt,
        PersonJson by,
        String reason,
        int schema,
        String sha,
        @Nullable String previous) {

    static PublicationJson of(PublishedRevision revision, Map<PersonId, Account> people) {
        return new PublicationJson(
                revision.id().uid(),
                revision.number(),
                revision.at().toString(),
                PersonJson.of(revision.by(), people),
                revision.reason(),
                revision.schema(),
                revision.hash().hex(),
                revision.previous().map(hash -> hash.hex()).orElse(null));
    }
}
