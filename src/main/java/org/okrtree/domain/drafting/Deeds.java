package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import org.okrtree.domain.keyresult.MeasureKind;

/** Finds what a key result says that we do, or hand over. */
final class Deeds {

    // What ends so is a figure, whatever the verb before it.
    private static final String MEASURED = "率数量额度长间期本费比例值分频时延天次";

    private final Reading reading;
    private final Line line;
    private final MeasureSaid measure;

    Deeds(Reading reading, MeasureSaid measure) {
        this.reading = reading;
        this.line = reading.line();
        this.measure = measure;
    }

    /** The place of the word that says it; -1 for none. */
    int place() {
        boolean others = new Actors(reading).isSaidByOthers() || (reading.hasShareOfKnown() && line.isFigure(0));
        boolean figure = measure.isWholeChange() && !measure.isToHundred() && endsInAFigure();
        if (others || figure) {
            return -1;
        }
        Head head = reading.head();
        if (!reading.hanDeeds().isEmpty()) {
            return reading.hanDeeds().get(0);
        }
        return head.isDeed() || head.kind() == Head.Kind.SUPPORT ? head.at() : thing(head);
    }

    private boolean endsInAFigure() {
        int last = line.size() - 1;
        String text = line.at(last).text();
        return line.isHan(last)
                && line.is(last, METRIC, METRICEND)
                && MEASURED.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private int thing(Head head) {
        if (head.kind() == Head.Kind.REACH && measure.is(MeasureKind.YES_NO)) {
            int object = new LatinHeads(line).noun(head.at() + 1, line.size()).at();
            return line.is(object, THING, OUTPUT) ? object : -1;
        }
        if (measure.isWholeChange() && !(measure.isToHundred() && measure.isFromNothing())) {
            return -1;
        }
        if (reading.isMostlyHan()) {
            return new Things(reading).onlyOne(true);
        }
        boolean thing = head.kind() == Head.Kind.THING || head.kind() == Head.Kind.OUTPUT;
        return thing && new LatinHeads(line).saysOnlyThatItIsThere(head.at()) ? head.at() : -1;
    }
}
