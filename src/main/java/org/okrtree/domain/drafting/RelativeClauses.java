package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.stream.IntStream;

/**
 * Finds what a line says of a thing in a clause of its own, where no "that" shows it: software our grandmothers could install,
 * 奶奶也会装的软件. Such a clause says which way is good.
 */
final class RelativeClauses {

    private static final int NEAR = 6;
    private static final int MANY = 3;

    private final Line line;

    RelativeClauses(Line line) {
        this.line = line;
    }

    boolean anySaysForWhom() {
        return IntStream.range(0, line.size()).anyMatch(i -> isLatinClause(i) || isHanClause(i));
    }

    // Somebody, and what she does, after a thing; not: for somebody.
    private boolean isLatinClause(int i) {
        Word word = line.at(i);
        if (i < 2 || i + 1 >= line.size() || word.kind() != Word.Kind.LATIN || !word.isAny(OTHERS, OURS, PRONOUN)) {
            return false;
        }
        int before = line.is(i - 1, ARTICLE) ? i - 2 : i - 1;
        boolean forThem = line.is(before, BENEFICIARY, AND) || line.isBreak(before);
        boolean many = word.form() == Form.S
                || word.isAny(OURS, PRONOUN)
                || word.text().equals("people");
        return many && !forThem && isVerb(i + 1);
    }

    private boolean isVerb(int i) {
        Word word = line.at(i);
        return word.kind() == Word.Kind.LATIN
                && !word.isAny(PREPOSITION, AND, TO)
                && (word.isAny(BE, DECIDE, AIM, MOVE, HOLD, NOUNVERB) || word.form() == Form.UNKNOWN);
    }

    private boolean isHanClause(int i) {
        if (!line.is(i, DE) || !line.is(line.size() - 1, THING, OUTPUT, DEEDNOUN, GENERIC)) {
            return false;
        }
        int from = Math.max(line.clauseStart(i), i - NEAR);
        long unknown = line.words().subList(line.clauseStart(i), i).stream()
                .filter(word -> word.kind() == Word.Kind.HAN && word.form() == Form.UNKNOWN)
                .count();
        if (unknown > MANY && !line.hasIn(line.clauseStart(i), i, BENEFICIARY)) {
            return true;
        }
        return line.anyIn(from, i, at -> MODALS.contains(line.at(at).text()) || isSomebodyActing(at, i));
    }

    private static final java.util.Set<String> MODALS =
            java.util.Set.of("会", "能", "敢", "该", "想", "愿", "愿意", "肯", "舍得", "也", "都", "争相", "抢着");

    private boolean isSomebodyActing(int at, int end) {
        return line.is(at, OTHERS)
                && end - at > 2
                && line.at(at + 1).form() == Form.UNKNOWN
                && line.at(at + 2).form() == Form.UNKNOWN;
    }
}
