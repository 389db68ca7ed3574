package org.okrtree.adapter.rest.sheet;

import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.domain.sheet.DraftHealthFigure;

/**
 * A health figure in a draft.
 *
 * @param version of the line: to be said in If-Match by an edit
 * @param number in its sheet; 0 before the first publication
 * @param range of the kind keep
 * @param last value that is known; absent before the first, and where only the line is given
 */
record DraftHealthJson(
        String uid,
        int version,
        int number,
        String name,
        MeasureJson range,
        String readFrom,
        @Nullable HealthValueJson last) {

    static DraftHealthJson of(DraftHealthFigure line) {
        return of(line, null);
    }

    static DraftHealthJson of(DraftHealthFigure line, @Nullable HealthValueJson last) {
        return new DraftHealthJson(
                line.id().uid(),
                line.version(),
                line.number(),
                line.words().name(),
                MeasureJson.of(line.words().range()),
                line.words().readFrom(),
                last);
    }
}
