package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

/** Whether a line says in words that something runs on as it should: zero accidents, 安全零事故. */
final class Holding {

    private static final int SHORT = 6;

    private final Line line;

    Holding(Line line) {
        this.line = line;
    }

    boolean isHeldInWords() {
        return line.has(HELD) || isNoneOfWhatGoesWrong();
    }

    private boolean isNoneOfWhatGoesWrong() {
        int first = line.first(0, i -> line.at(i).kind() != Word.Kind.MARK);
        return first < line.size()
                && line.size() - first <= SHORT
                && NONE.contains(line.at(first).text())
                && line.hasIn(first + 1, first + 4, METRIC)
                && !line.has(AIM, OTHERS, UP, DOWN, DECIDE);
    }

    private static final java.util.Set<String> NONE = java.util.Set.of("zero", "no", "0", "零");
}
