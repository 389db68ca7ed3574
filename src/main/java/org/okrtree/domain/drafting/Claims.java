package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import org.okrtree.domain.keyresult.MeasureKind;

/** Finds the second and further results in one line. */
final class Claims {

    private final Reading reading;
    private final Line line;
    private final MeasureSaid measure;
    private final Counting counting;

    Claims(Reading reading, MeasureSaid measure) {
        this.reading = reading;
        this.line = reading.line();
        this.measure = measure;
        this.counting = new Counting(line);
    }

    /** Where those after the first begin. */
    List<Integer> others() {
        List<Integer> claims = all();
        if (claims.isEmpty() && !measure.isWholeChange()) {
            return new Conjuncts(reading).others();
        }
        List<Integer> others = new ArrayList<>();
        for (int i = 1; i < claims.size(); i++) {
            if (areTwo(claims.get(i - 1), claims.get(i))) {
                others.add(claims.get(i));
            }
        }
        return others;
    }

    private List<Integer> all() {
        List<Integer> claims = new ArrayList<>();
        reading.changes().pairs().forEach(pair -> claims.add(Math.min(pair.before(), pair.after())));
        if (!measure.isWholeChange() && !measure.is(MeasureKind.KEEP)) {
            reading.amounts().stream()
                    .filter(i -> isClaim(i) && !isBeforeAChange(i))
                    .forEach(claims::add);
        }
        claims.sort(Integer::compare);
        return claims;
    }

    private boolean isClaim(int i) {
        int noun = counting.counted(i);
        boolean deed = reading.isCount(i) && line.hasIn(i - 3, i, WORK, REACH, MEET, DELIVER);
        return reading.isPercent(i) || deed || (noun >= 0 && line.is(noun, OUTPUT, METRIC, OPS));
    }

    // Within 3 km and 30 minutes, from 60 to 90 %: what stands before the change mostly says of what
    private boolean isBeforeAChange(int i) {
        boolean before = reading.changes().pairs().stream().anyMatch(pair -> pair.before() > i);
        boolean own = line.anyIn(i, line.clauseEnd(i) + 1, line::isBreak)
                && line.hasIn(line.clauseStart(i), i, REACH, WORK, UP, DOWN, MEET, DELIVER, OPS);
        return before && !own;
    }

    private boolean areTwo(int one, int two) {
        boolean noun = line.hasIn(one + 1, two + 2, METRIC, OPS, OUTPUT, METRICEND);
        boolean verb = line.hasIn(one + 1, two, UP, DOWN, REACH, WORK, MEET, DELIVER);
        boolean changes = isOfAChange(one) && isOfAChange(two);
        boolean parted = line.anyIn(one + 1, two, i -> line.isBreak(i) || line.is(i, AND) || isGap(i));
        return (noun || verb || changes) && parted && !isGuard(one, two);
    }

    // At the same quality, 且返修率不高于1.5%: a condition, no second result
    private boolean isGuard(int one, int two) {
        return line.hasIn(one + 1, two, GUARD)
                || line.anyIn(one + 1, two, i -> line.is(i, AFTERWARDS) && line.isBreak(i + 1))
                || (line.hasIn(one + 1, two, BOUND) && isOfAChange(one) != isOfAChange(two));
    }

    private boolean isOfAChange(int i) {
        return reading.changes().isInPair(i);
    }

    // In a Chinese line a space parts what belongs together in an English one.
    private boolean isGap(int i) {
        return line.isHan(i)
                && (line.isHan(i - 1) || line.isFigure(i - 1))
                && line.at(i).from() > line.at(i - 1).to();
    }
}
