package org.okrtree.workbench.preflight;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is found while the checks run; the same thing twice is one finding. */
final class Findings {
    static final String NO_TRAP = "-";

    private final SortedSet<Finding> all = new TreeSet<>();

    void refused(String trap, String place, String sentence) {
        all.add(new Finding(Severity.REFUSED, trap, place, sentence));
    }

    void loses(String trap, String place, String sentence) {
        all.add(new Finding(Severity.LOSES, trap, place, sentence));
    }

    void note(String trap, String place, String sentence) {
        all.add(new Finding(Severity.NOTE, trap, place, sentence));
    }

    List<Finding> sorted() {
        return List.copyOf(all);
    }
}
