package org.okrtree.domain.sheet;

import java.util.Optional;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.objective.ObjectiveWords;

/**
 * Puts two edits of one version of a line together, as long as they speak of different fields. Empty when both changed the same
 * field, each to something else: that is for a person to settle.
 */
public final class LineMerge {

    private boolean isPossible = true;

    private LineMerge() {}

    /**
     * The line with what both say, as its next edit leaves it.
     *
     * @param base what both began from
     * @param theirs the line as it stands now
     */
    public static Optional<DraftLine> of(DraftLine base, DraftLine theirs, DraftLine mine) {
        if (theirs instanceof DraftObjective line) {
            return of(((DraftObjective) base).words(), line.words(), ((DraftObjective) mine).words())
                    .map(line::saying);
        }
        if (theirs instanceof DraftKeyResult line) {
            return of(((DraftKeyResult) base).words(), line.words(), ((DraftKeyResult) mine).words())
                    .map(line::saying);
        }
        DraftHealthFigure line = (DraftHealthFigure) theirs;
        return of(((DraftHealthFigure) base).words(), line.words(), ((DraftHealthFigure) mine).words())
                .map(line::saying);
    }

    /** @param base what both began from */
    static Optional<ObjectiveWords> of(ObjectiveWords base, ObjectiveWords theirs, ObjectiveWords mine) {
        LineMerge merge = new LineMerge();
        ObjectiveWords both = new ObjectiveWords(
                merge.of(base.title(), theirs.title(), mine.title()),
                merge.of(base.why(), theirs.why(), mine.why()),
                merge.of(base.owner(), theirs.owner(), mine.owner()),
                merge.of(base.commitment(), theirs.commitment(), mine.commitment()),
                merge.of(base.cited(), theirs.cited(), mine.cited()).orElse(null));
        return merge.isPossible ? Optional.of(both) : Optional.empty();
    }

    /** @param base what both began from */
    static Optional<KeyResultWords> of(KeyResultWords base, KeyResultWords theirs, KeyResultWords mine) {
        LineMerge merge = new LineMerge();
        KeyResultWords both = new KeyResultWords(
                merge.of(base.statement(), theirs.statement(), mine.statement()),
                merge.of(base.owner(), theirs.owner(), mine.owner()),
                merge.of(base.measureDraft(), theirs.measureDraft(), mine.measureDraft())
                        .orElse(null),
                merge.of(base.readFrom(), theirs.readFrom(), mine.readFrom()),
                merge.of(base.rhythm(), theirs.rhythm(), mine.rhythm()),
                merge.of(base.scoring(), theirs.scoring(), mine.scoring()).orElse(null));
        return merge.isPossible && both.ruleSuits() ? Optional.of(both) : Optional.empty();
    }

    /** @param base what both began from */
    static Optional<HealthWords> of(HealthWords base, HealthWords theirs, HealthWords mine) {
        LineMerge merge = new LineMerge();
        HealthWords both = new HealthWords(
                merge.of(base.name(), theirs.name(), mine.name()),
                merge.of(base.range(), theirs.range(), mine.range()),
                merge.of(base.readFrom(), theirs.readFrom(), mine.readFrom()));
        return merge.isPossible ? Optional.of(both) : Optional.empty();
    }

    private <T> T of(T base, T theirs, T mine) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        isPossible &= theirs.equals(base);
        return mine;
    }
}
