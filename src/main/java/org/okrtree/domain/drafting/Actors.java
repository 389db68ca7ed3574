package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

/** Who does what a line says: others, who decide for themselves, or we. */
final class Actors {

    private final Reading reading;
    private final Line line;

    Actors(Reading reading) {
        this.reading = reading;
        this.line = reading.line();
    }

    /** A report issued by the auditor, 由信通院出具. */
    boolean isSaidByOthers() {
        return line.anyIn(
                0,
                line.size(),
                i -> line.is(i, BY)
                        && line.hasIn(i + 1, i + 4, OTHERS)
                        && !line.hasIn(i + 1, i + 4, OURS)
                        && !(line.isHan(i) && line.is(i + 1, TEAM)));
    }

    /** Whether somebody else is the one who does what stands before a place. */
    boolean areOthersBefore(int place) {
        if (reading.beginsLatin()) {
            return reading.head().kind() == Head.Kind.OTHERS && !line.has(STAFFING);
        }
        return line.anyIn(
                line.clauseStart(place),
                place,
                i -> line.is(i, OTHERS)
                        && line.at(i).kind() != Word.Kind.LATIN
                        && !line.anyIn(i - 3, i, at -> line.is(at, BENEFICIARY, WORK, MEET))
                        && !line.is(i + 1, THING, OUTPUT, DEEDNOUN));
    }
}
