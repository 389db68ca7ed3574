package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import org.okrtree.domain.keyresult.MeasureKind;

/** Finds figures of running business that are only to be held. */
final class Levels {

    private static final int NEAR = 4;

    private final Reading reading;
    private final Line line;
    private final MeasureSaid measure;

    Levels(Reading reading, MeasureSaid measure) {
        this.reading = reading;
        this.line = reading.line();
        this.measure = measure;
    }

    /** Where they stand. */
    List<Integer> places() {
        if (measure.is(MeasureKind.KEEP)) {
            return isUnderStrain() ? List.of() : List.of(0);
        }
        if (!reading.changes().pairs().isEmpty() || measure.isChange()) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        reading.amounts().stream().filter(this::isHeld).forEach(places::add);
        if (places.isEmpty() && !measure.isThere() && new Holding(line).isHeldInWords()) {
            places.add(0);
        }
        if (places.isEmpty() && reading.amounts().isEmpty()) {
            held(places);
        }
        if (places.isEmpty()) {
            nothingWrong(places);
        }
        return places;
    }

    private boolean isHeld(int figure) {
        boolean percent = reading.isPercent(figure);
        boolean ops = isOpsBefore(figure) || (percent && line.hasIn(figure + 1, figure + 6, OPS));
        boolean holds = line.hasIn(line.clauseStart(figure), line.clauseEnd(figure), HOLD);
        return (ops && (percent || holds)) || reading.isHundredPercent(figure) || (holds && line.has(METRIC, OPS));
    }

    private boolean isOpsBefore(int figure) {
        for (int i = figure - 1; i >= line.clauseStart(figure) && !line.isFigure(i); i--) {
            if (line.is(i, OPS)) {
                return true;
            }
        }
        return false;
    }

    private void held(List<Integer> places) {
        Head head = reading.head();
        if (head.kind() == Head.Kind.HOLD && !line.has(GUARD)) {
            places.add(head.at());
            return;
        }
        int held = line.first(
                0,
                i -> line.isHan(i)
                        && line.is(i, HOLD)
                        && !line.is(i, UP, DOWN, WORK)
                        && line.hasIn(i - NEAR, i + 6, OPS));
        if (held < line.size()) {
            places.add(held);
        } else if (reading.beginsLatin()
                && line.words().stream().anyMatch(word -> word.text().equals("sla"))) {
            places.add(0);
        }
    }

    // Zero critical incidents, 重大事故为零
    private void nothingWrong(List<Integer> places) {
        int zero = line.first(
                0,
                i -> line.hasIn(i - NEAR, i + NEAR, METRIC, OPS)
                        && (line.is(i, ZERO)
                                || (line.isFigure(i) && reading.isNothing(i))
                                || (line.is(i, NONE) && isNoneOf(i))));
        if (zero < line.size()) {
            places.add(zero);
        }
    }

    private boolean isNoneOf(int i) {
        return line.at(i).text().equals("no")
                && line.hasIn(i + 1, i + NEAR, METRIC)
                && !line.hasIn(0, i + NEAR, OTHERS);
    }

    /** Whether the level is held while something makes it hard. */
    private boolean isUnderStrain() {
        return line.has(GUARD, STRAIN)
                || line.anyIn(0, line.size(), i -> line.is(i, AFTERWARDS) && line.isBreak(i + 1))
                || line.anyIn(
                        0, line.size(), i -> line.is(i, UP, DOWN) && !line.is(i, HOLD, BOUND, METRIC, PREPOSITION));
    }
}
