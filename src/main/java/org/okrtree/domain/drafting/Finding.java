package org.okrtree.domain.drafting;

import java.util.List;

/**
 * What the draft check says of a line, or of a sheet as a whole.
 *
 * @param words the places that made it; empty for a fact that no words made
 */
public record Finding(FindingId id, Severity severity, List<Place> words) {

    /** A piece of the line's text: from its first character to behind its last. */
    public record Place(int from, int to) {}

    public Finding {
        words = List.copyOf(words);
    }

    /** Only what is read from words: a fact that blocks stays one. */
    public boolean canBeKept() {
        return severity != Severity.BLOCKS;
    }

    static Finding of(FindingId id, List<Place> words) {
        return new Finding(id, id.severity(), words);
    }
}
