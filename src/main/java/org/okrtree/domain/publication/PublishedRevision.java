package org.okrtree.domain.publication;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;

/**
 * The head of a published revision; its text is kept apart, under its hash.
 *
 * @param request the one request that published it
 * @param number in the sheet, from 1, without gaps
 * @param at when it was published, to the millisecond
 * @param schema of the text
 * @param previousOrNull hash of the revision before; null for the first
 */
public record PublishedRevision(
        RevisionId id,
        RequestId request,
        SheetId sheet,
        CycleId cycle,
        int number,
        Instant at,
        PersonId by,
        String reason,
        int schema,
        ContentHash hash,
        @Nullable ContentHash previousOrNull) {

    public Optional<ContentHash> previous() {
        return Optional.ofNullable(previousOrNull);
    }
}
