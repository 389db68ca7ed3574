package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

/** Whether a line could be said of anything: it is to get better, and nobody can see what or for whom. */
final class Vagueness {

    private static final WordClass[] NOTHING_SAID = {
        GENERIC, EMPTYWORD, BETTERING, SUPPORT, LEAD, ARTICLE, AND, PREPOSITION, UP, DOWN, BE, HOLD, DE, OURS, REACH
    };

    private final Reading reading;
    private final Line line;

    Vagueness(Reading reading) {
        this.reading = reading;
        this.line = reading.line();
    }

    boolean isVague() {
        return line.has(BETTERING, SUPPORT, GENERIC, HOLD, UP, DOWN, EMPTYWORD)
                && (isNothingSaid() || isBetteringOfOneThing());
    }

    /** Whether figures are said of what nobody can measure: efficiency by 20 %. */
    boolean isOfNothingMeasured() {
        return line.has(GENERIC)
                && line.words().stream()
                        .allMatch(word -> word.isFigure()
                                || (saysNothing(word) && !word.isAny(METRIC, OTHERS, THING, OUTPUT))
                                || word.isAny(TO, FROM, AGO, NUMBER));
    }

    private boolean isNothingSaid() {
        return line.words().stream().allMatch(Vagueness::saysNothing);
    }

    // Improve developer productivity, 提升自动化测试水平
    private boolean isBetteringOfOneThing() {
        int first = line.first(0, i -> !line.is(i, LEAD, ARTICLE) || line.is(i, BETTERING));
        if (!line.is(first, BETTERING, SUPPORT) || line.has(SOTHAT) || directs()) {
            return false;
        }
        boolean forAnybody = line.is(first, SUPPORT) && line.is(line.size() - 1, OTHERS);
        boolean generic =
                forAnybody || (reading.beginsLatin() ? genericObject(first) : line.is(line.size() - 1, GENERIC, ASSET));
        double specific = line.words().stream()
                .skip(first + 1L)
                .mapToDouble(Vagueness::weight)
                .sum();
        return generic && specific <= 1;
    }

    private boolean genericObject(int verb) {
        Head object = new LatinHeads(line).noun(verb + 1, line.size());
        return object.at() >= 0 && line.is(object.at(), GENERIC, DEEDNOUN, ASSET);
    }

    private boolean directs() {
        return line.words().stream().anyMatch(word -> word.is(QUALITY) && !word.isAny(EMPTYWORD, GENERIC, LEAD));
    }

    private static double weight(Word word) {
        if (saysNothing(word) || (word.isAny(OTHERS) && word.kind() == Word.Kind.HAN && word.is(GENERIC))) {
            return 0;
        }
        return word.kind() == Word.Kind.HAN && word.to() - word.from() == 1 ? 0.5 : 1;
    }

    private static boolean saysNothing(Word word) {
        return word.kind() == Word.Kind.MARK
                || word.kind() == Word.Kind.DATE
                || (word.isAny(NOTHING_SAID) && !(word.form() == Form.EST && !word.is(EMPTYWORD)));
    }
}
