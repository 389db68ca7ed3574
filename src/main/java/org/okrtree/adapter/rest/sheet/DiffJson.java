package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.okrtree.domain.publication.RevisionDiff;

/**
 * What one revision says otherwise than another.
 *
 * @param lines in the order of the revision asked for, with what is gone at the end
 * @param reordered whether lines that both have stand in another order
 */
record DiffJson(List<LineJson> lines, boolean reordered) {

    /**
     * @param uid of an objective, a key result or a health figure, or of the sheet for what is said of all of it
     * @param fate added, gone or changed
     */
    record LineJson(String uid, String title, String fate, List<FieldJson> fields) {

        private static LineJson of(RevisionDiff.LineDiff line) {
            return new LineJson(
                    line.uid(),
                    line.title(),
                    line.fate().code(),
                    line.fields().stream()
                            .map(field -> new FieldJson(field.name(), field.before(), field.after()))
                            .toList());
        }
    }

    record FieldJson(String name, String before, String after) {}

    static DiffJson of(RevisionDiff diff) {
        return new DiffJson(diff.lines().stream().map(LineJson::of).toList(), diff.reordered());
    }
}
