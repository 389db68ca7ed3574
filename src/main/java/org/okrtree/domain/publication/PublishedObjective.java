package org.okrtree.domain.publication;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.strategy.Cited;

/**
 * An objective as it was published.
 *
 * @param number in its sheet, from 1, for ever
 * @param citedOrNull the statement of the strategy that it serves; null for none
 * @param contributions to objectives of other teams or of the cycle above, as they stood that day
 */
public record PublishedObjective(
        ObjectiveId id,
        int number,
        String title,
        String why,
        PersonId owner,
        Commitment commitment,
        @Nullable Cited citedOrNull,
        List<PublishedContribution> contributions,
        List<PublishedKeyResult> keyResults) {

    public PublishedObjective {
        contributions = List.copyOf(contributions);
        keyResults = List.copyOf(keyResults);
    }

    /** The same objective with some of its key results alone. */
    public PublishedObjective with(List<PublishedKeyResult> some) {
        return new PublishedObjective(id, number, title, why, owner, commitment, citedOrNull, contributions, some);
    }

    public Optional<Cited> cited() {
        return Optional.ofNullable(citedOrNull);
    }
}
