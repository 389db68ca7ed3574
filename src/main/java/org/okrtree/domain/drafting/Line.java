package org.okrtree.domain.drafting;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The words of a line, asked by their places. */
final class Line {

    private static final String BREAKS = ",;、，；。.!?！？\n";

    private static final Word NOTHING = new Word(0, 0, "", Word.Kind.MARK, Set.of(), Form.UNKNOWN);

    private final List<Word> words;

    Line(List<Word> words) {
        this.words = words;
    }

    int size() {
        return words.size();
    }

    /** A word without text before the line and behind it. */
    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NOTHING;
    }

    List<Word> words() {
        return words;
    }

    boolean is(int i, WordClass... some) {
        return at(i).isAny(some);
    }

    boolean isFigure(int i) {
        return at(i).isFigure();
    }

    boolean isBreak(int i) {
        return at(i).isMark(BREAKS);
    }

    boolean isHan(int i) {
        return at(i).kind() == Word.Kind.HAN;
    }

    boolean has(WordClass... some) {
        return anyIn(0, size(), i -> is(i, some));
    }

    boolean hasIn(int from, int to, WordClass... some) {
        return anyIn(from, to, i -> is(i, some));
    }

    boolean anyIn(int from, int to, IntPredicate wanted) {
        return IntStream.range(Math.max(from, 0), Math.min(to, size())).anyMatch(wanted);
    }

    /** The first place from one on; the size of the line for none. */
    int first(int from, IntPredicate wanted) {
        return IntStream.range(Math.max(from, 0), size())
                .filter(wanted)
                .findFirst()
                .orElse(size());
    }

    /** Where the piece between two breaks begins that a place stands in. */
    int clauseStart(int i) {
        int at = i;
        while (at > 0 && !isBreak(at - 1)) {
            at--;
        }
        return at;
    }

    int clauseEnd(int i) {
        return first(i, this::isBreak);
    }
}
