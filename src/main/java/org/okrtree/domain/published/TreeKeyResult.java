package org.okrtree.domain.published;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.MeasureDraft;

/**
 * A key result in a tree.
 *
 * @param number in its objective; 0 before it was published
 * @param draftOrNull its measure as it is being written; null when there is none yet, or where the published one is shown
 */
public record TreeKeyResult(
        KeyResultId id,
        int number,
        String statement,
        PersonId owner,
        @Nullable MeasureDraft draftOrNull) {

    public Optional<MeasureDraft> draft() {
        return Optional.ofNullable(draftOrNull);
    }
}
