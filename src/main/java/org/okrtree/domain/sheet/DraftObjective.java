package org.okrtree.domain.sheet;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.objective.ObjectiveWords;

/**
 * An objective in a draft with its key results in order: a line each.
 *
 * @param version of the objective's own line, from 1, one more with each saved edit
 * @param position orders the objectives of a sheet; small, may have gaps
 * @param number in its sheet, given at the first publication and never again to another; 0 before
 */
public record DraftObjective(
        ObjectiveId id, int version, int position, int number, ObjectiveWords words, List<DraftKeyResult> keyResults)
        implements DraftLine {

    public DraftObjective {
        keyResults = List.copyOf(keyResults);
    }

    @Override
    public LineKind kind() {
        return LineKind.OBJECTIVE;
    }

    @Override
    public String uid() {
        return id.uid();
    }

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public Optional<PersonId> ownerIfAny() {
        return Optional.of(words.owner());
    }

    /** The line as its next edit leaves it. */
    public DraftObjective saying(ObjectiveWords other) {
        return new DraftObjective(id, version + 1, position, number, other, keyResults);
    }
}
