package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

/** Finds what a figure counts. */
final class Counting {

    private static final WordClass[] NOUNS = {METRIC, OTHERS, OUTPUT, THING, OPS, ASSET, METRICEND};
    private static final WordClass[] VERBS = {WORK, DELIVER, BUILD, MEET, UP, DOWN, HOLD, DECIDE, REACH, AIM, MOVE};

    private final Line line;

    Counting(Line line) {
        this.line = line;
    }

    /** The place of the noun that a figure counts; -1 for none. */
    int counted(int figure) {
        int after = after(figure);
        return after >= 0 ? after : before(figure);
    }

    /** The place of the noun that stands behind a figure; -1 for none. */
    int after(int figure) {
        int found = -1;
        for (int i = figure + 1; i < line.size() && i <= figure + 6; i++) {
            Word word = line.at(i);
            if ((word.kind() == Word.Kind.MARK && !word.isMark("/&\"“”「」-'")) || word.isFigure()) {
                break;
            }
            if (word.is(OF) && found < 0 && word.kind() == Word.Kind.LATIN) {
                continue;
            }
            if (word.isAny(PREPOSITION, BE, SOTHAT, GUARD, AGO) && !word.isAny(NOUNS)) {
                break;
            }
            if (found >= 0 && word.isAny(VERBS) && !word.isAny(NOUNS)) {
                break;
            }
            if (word.kind() == Word.Kind.HAN
                    && found >= 0
                    && line.is(found, OTHERS)
                    && !word.isAny(THING, OUTPUT, OTHERS)) {
                break;
            }
            if (word.kind() == Word.Kind.HAN
                    && found >= 0
                    && (word.is(DE) || (line.is(found, OTHERS) && word.isAny(VERBS)))) {
                break;
            }
            if (word.isAny(NOUNS) && word.form() != Form.ED && !isVerbHere(i, found)) {
                if (found >= 0 && word.kind() == Word.Kind.HAN && line.is(found, OUTPUT) && !line.is(found, OTHERS)) {
                    break;
                }
                found = i;
            }
        }
        return found;
    }

    private boolean isVerbHere(int i, int found) {
        return found >= 0
                && line.is(found, OTHERS)
                && line.is(i, DECIDE, WORK)
                && !line.is(i, METRIC)
                && line.at(i).form() == Form.BASE
                && line.at(found).form() == Form.S;
    }

    private int before(int figure) {
        int start = line.clauseStart(figure);
        for (int i = figure - 1; i >= start; i--) {
            if (line.isFigure(i)) {
                return -1;
            }
            if (line.is(i, NOUNS) && line.at(i).kind() == Word.Kind.HAN) {
                return i;
            }
        }
        return -1;
    }
}
