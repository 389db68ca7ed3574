package org.okrtree.domain.worklink;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.PersonId;

/**
 * A link that was ever made.
 *
 * @param endedByOrNull null while it is open
 * @param endedAtOrNull null with it
 */
public record LinkOnRecord(
        WorkLink link,
        @Nullable PersonId endedByOrNull,
        @Nullable Instant endedAtOrNull) {

    public LinkOnRecord {
        if ((endedByOrNull == null) != (endedAtOrNull == null)) {
            throw new IllegalArgumentException("an end without its person or time");
        }
    }

    public Optional<PersonId> endedBy() {
        return Optional.ofNullable(endedByOrNull);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAtOrNull);
    }
}
