package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

/** Finds the noun whose change a line says. */
final class Measured {

    private static final WordClass[] NOUNS = {METRIC, OUTPUT, OTHERS, THING, METRICEND};

    private final Reading reading;
    private final Line line;

    Measured(Reading reading) {
        this.reading = reading;
        this.line = reading.line();
    }

    /** Its place; -1 for none that the files know. */
    int noun(Changes.Pair pair) {
        int first = Math.min(pair.before(), pair.after());
        int start = line.clauseStart(first);
        if (start > 0 && !line.hasIn(start, first, NOUNS)) {
            start = line.clauseStart(start - 1);
        }
        return line.anyIn(start, first, line::isHan) ? hanNoun(start, first) : latinNoun(start, first);
    }

    // The last one before the figures, unless unknown words stand between: they name something else.
    private int hanNoun(int start, int end) {
        int noun = -1;
        int unknown = 0;
        for (int i = start; i < end; i++) {
            boolean known = line.is(i, NOUNS);
            noun = known ? i : noun;
            boolean other = line.isHan(i) && line.at(i).form() == Form.UNKNOWN;
            unknown = known ? 0 : unknown + (other ? 1 : 0);
        }
        if (line.is(noun, METRICEND, METRIC) && line.is(noun, COUNTNOUN)) {
            return line.is(noun - 1, OTHERS) && line.is(noun - 2, OUTPUT) ? noun - 2 : noun - 1;
        }
        return unknown > 1 ? -1 : noun;
    }

    private int latinNoun(int start, int end) {
        Head head = reading.latinHead(start, end);
        int noun = head.isVerb() ? reading.latinHead(head.at() + 1, end).at() : head.at();
        boolean count = noun >= 0 && line.is(noun, COUNTNOUN) && line.is(noun + 1, OF);
        return count ? reading.latinHead(noun + 2, end).at() : noun;
    }
}
