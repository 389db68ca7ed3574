package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

/** Tells a thing that is handed over from work that is done. */
final class HandingOver {

    private final Reading reading;
    private final Line line;

    HandingOver(Reading reading) {
        this.reading = reading;
        this.line = reading.line();
    }

    /** Whether a line whose deed stands at a place is about a thing handed over; else it is about the work. */
    boolean isSaidAt(int deed) {
        if (line.is(deed, DELIVER) || (line.is(deed, PROGRESS) && !line.is(deed, WORK) && line.has(THING))) {
            return true;
        }
        boolean deedOfWords = line.isHan(deed) && line.is(deed, WORK, DELIVER, BUILD, MEET, DEEDNOUN);
        return deedOfWords ? isHan(deed) : isNoun(deed);
    }

    private boolean isHan(int deed) {
        boolean handed = reading.hanDeeds().stream().anyMatch(at -> line.is(at, DELIVER));
        boolean onlyDone = line.at(deed).text().equals("完成")
                && reading.hanDeeds().size() == 1
                && line.is(line.size() - 1, THING)
                && !line.is(line.size() - 1, DEEDNOUN);
        boolean thing = reading.hanDeeds().isEmpty();
        return handed || onlyDone || thing;
    }

    private boolean isNoun(int deed) {
        boolean verb = reading.beginsLatin() && reading.head().isVerb() && !line.is(deed, DEEDNOUN, THING);
        return !verb && line.is(deed, THING, OUTPUT);
    }
}
