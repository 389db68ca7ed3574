package org.okrtree.domain.sheet;

import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.KeyResultWords;

/**
 * A key result in a draft: a line.
 *
 * @param version of the line, from 1, one more with each saved edit
 * @param position orders the lines of one objective; small, may have gaps
 * @param number in its objective, given at the first publication and never again to another; 0 before
 */
public record DraftKeyResult(KeyResultId id, int version, int position, int number, KeyResultWords words)
        implements DraftLine {
    @Override
    public LineKind kind() {
        return LineKind.KEY_RESULT;
    }

    @Override
    public String uid() {
        return id.uid();
    }

    @Override
    public String title() {
        return words.statement();
    }

    @Override
    public Optional<PersonId> ownerIfAny() {
        return Optional.of(words.owner());
    }

    /** The line as its next edit leaves it. */
    public DraftKeyResult saying(KeyResultWords other) {
        return new DraftKeyResult(id, version + 1, position, number, other);
    }
}
