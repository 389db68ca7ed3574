package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.application.person.Account;
import org.okrtree.application.sheet.PastePreviewed;
import org.okrtree.domain.sheet.PastedLine;

/**
 * A pasted text as it would come into a draft.
 *
 * @param heading of a table, as it was recognised; absent for a list
 * @param leftOver what would not come into the draft; absent when all would
 */
record PastePreviewJson(
        @Nullable String heading,
        List<LineJson> lines,
        @Nullable String leftOver) {

    /**
     * @param kind objective, key-result or not-taken
     * @param mark bullet, number or label before the words
     * @param pasted the whole line behind the mark
     * @param words as an objective
     * @param statement as a key result, without the words that the measure says
     * @param measure absent when none was understood
     * @param owner user name; absent when nobody of the team was found by what the line says
     * @param rest what belongs to the line and was not understood
     * @param isTooLong longer than a line of a draft can be
     */
    record LineJson(
            String kind,
            @Nullable String mark,
            String pasted,
            String words,
            String statement,
            @Nullable MeasureJson measure,
            @Nullable String owner,
            @Nullable String readFrom,
            @Nullable String rest,
            boolean isTooLong) {}

    static PastePreviewJson of(PastePreviewed previewed) {
        return new PastePreviewJson(
                said(previewed.text().heading()),
                previewed.text().lines().stream()
                        .map(line -> line(line, previewed))
                        .toList(),
                said(previewed.leftOver()));
    }

    private static LineJson line(PastedLine line, PastePreviewed previewed) {
        Account owner = previewed.owners().get(line.owner());
        return new LineJson(
                line.kind().code(),
                said(line.mark()),
                line.pasted(),
                line.words(),
                line.statement(),
                line.measureDraft().map(MeasureJson::of).orElse(null),
                owner == null ? null : owner.userName(),
                said(line.readFrom()),
                said(line.rest()),
                line.isTooLong());
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
