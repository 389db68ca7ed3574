package org.okrtree.domain.publication;

import java.util.List;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.objective.Commitment;

/**
 * An objective as it was published.
 *
 * @param number in its sheet, from 1, for ever
 * @param contributions to objectives of other teams or of the cycle above, as they stood that day
 */
public record PublishedObjective(
        ObjectiveId id,
        int number,
        String title,
        String why,
        PersonId owner,
        Commitment commitment,
        List<PublishedContribution> contributions,
        List<PublishedKeyResult> keyResults) {

    public PublishedObjective {
        contributions = List.copyOf(contributions);
        keyResults = List.copyOf(keyResults);
    }
}
