package org.okrtree.domain.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;

/**
 * A key result as it was published.
 *
 * @param number in its objective, from 1, for ever
 * @param scoringOrNull a scoring rule of its own; null for the sheet's
 */
public record PublishedKeyResult(
        KeyResultId id,
        int number,
        String statement,
        PersonId owner,
        Measure measure,
        String readFrom,
        Rhythm rhythm,
        @Nullable ScoringRule scoringOrNull) {

    public Optional<ScoringRule> scoring() {
        return Optional.ofNullable(scoringOrNull);
    }
}
