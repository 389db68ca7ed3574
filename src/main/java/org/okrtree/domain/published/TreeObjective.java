package org.okrtree.domain.published;

import java.util.List;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.objective.Commitment;

/**
 * An objective in a tree.
 *
 * @param number in its sheet; 0 before it was published
 * @param keyResults those that are shown of it
 */
public record TreeObjective(
        ObjectiveId id,
        int number,
        String title,
        PersonId owner,
        Commitment commitment,
        List<TreeKeyResult> keyResults) {

    public TreeObjective {
        keyResults = List.copyOf(keyResults);
    }

    TreeObjective with(List<TreeKeyResult> some) {
        return new TreeObjective(id, number, title, owner, commitment, some);
    }
}
