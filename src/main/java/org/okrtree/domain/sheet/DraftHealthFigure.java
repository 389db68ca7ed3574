package org.okrtree.domain.sheet;

import org.okrtree.domain.HealthFigureId;

/**
 * A health figure in a draft: a line.
 *
 * @param version of the line, from 1, one more with each saved edit
 * @param position orders the figures of a sheet; small, may have gaps
 * @param number in its sheet, given at the first publication and never again to another; 0 before
 */
public record DraftHealthFigure(HealthFigureId id, int version, int position, int number, HealthWords words)
        implements DraftLine {
    @Override
    public LineKind kind() {
        return LineKind.HEALTH_FIGURE;
    }

    @Override
    public String uid() {
        return id.uid();
    }

    @Override
    public String title() {
        return words.name();
    }

    /** The line as its next edit leaves it. */
    public DraftHealthFigure saying(HealthWords other) {
        return new DraftHealthFigure(id, version + 1, position, number, other);
    }
}
