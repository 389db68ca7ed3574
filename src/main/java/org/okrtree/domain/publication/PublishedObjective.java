package org.okrtree.domain.publication;

import java.util.List;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.objective.Commitment;

/**
 * An objective as it was published.
 *
 * @param number in its sheet, from 1, for ever
 */
public record PublishedObjective(
        ObjectiveId id,
        int number,
        String title,
        String why,
        PersonId owner,
        Commitment commitment,
        List<PublishedKeyResult> keyResults) {

    public PublishedObjective {
        keyResults = List.copyOf(keyResults);
    }
}
