package org.okrtree.workbench.preflight;

import java.util.Comparator;
import java.util.Locale;

/**
 * One thing that a product refuses or loses.
 *
 * @param trap the number of the trap, such as T02; a dash for what has none
 * @param place file and line, or a class, or the manifest
 * @param sentence what a product does and what to do instead
 */
record Finding(Severity severity, String trap, String place, String sentence) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::trap)
            .thenComparing(Finding::place)
            .thenComparing(Finding::sentence);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** One line. */
    String line() {
        return String.format(Locale.ROOT, "%-7s  %-3s  %s: %s", severity.word(), trap, place, sentence);
    }
}
