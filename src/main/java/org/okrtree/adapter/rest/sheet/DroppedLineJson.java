package org.okrtree.adapter.rest.sheet;

import java.util.Locale;
import org.okrtree.domain.sheet.DroppedLine;

/**
 * A published line that the next revision shall not have.
 *
 * @param kind objective, key-result or health-figure
 */
record DroppedLineJson(String kind, String uid, int number, String title, String reason) {

    static DroppedLineJson of(DroppedLine line) {
        return new DroppedLineJson(
                line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                line.uid(),
                line.number(),
                line.title(),
                line.reason());
    }
}
