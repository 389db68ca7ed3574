package org.okrtree.domain.drafting;

import java.util.Set;

/**
 * A piece of a line.
 *
 * @param from where it begins in the line
 * @param to behind its last character
 * @param text in small letters, half width
 * @param form UNKNOWN for what no file of words knows
 */
record Word(int from, int to, String text, Kind kind, Set<WordClass> classes, Form form) {

    enum Kind {
        LATIN,
        HAN,
        FIGURE,
        DATE,
        /** a digit in a name */
        NAME,
        MARK
    }

    boolean is(WordClass one) {
        return classes.contains(one);
    }

    boolean isAny(WordClass... some) {
        for (WordClass one : some) {
            if (classes.contains(one)) {
                return true;
            }
        }
        return false;
    }

    boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && !text.isEmpty() && marks.contains(text);
    }
}
