package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.Optional;
import org.okrtree.domain.Outcome;

/**
 * An increase or a decrease: from a baseline to a target, in a unit.
 *
 * @param kind increase or decrease
 * @param baseline the value at the start; never the same number as the target
 * @param target the value aimed at, above the baseline for an increase and below it for a decrease
 * @param unit what is counted; empty for a bare number
 * @param decimals how many are shown of a value, 0 to 12
 */
public record Change(MeasureKind kind, Baseline baseline, Decimal target, String unit, int decimals)
        implements Measure {

    public Change {
        Decimals.require(decimals);
        if (!kind.isChange() || !baseline.known().stream().allMatch(known -> kind.agreesWith(known, target))) {
            throw new IllegalArgumentException(kind + " from " + baseline + " to " + target.text());
        }
    }

    @Override
    public Optional<Progress> progressAt(Decimal value) {
        return baseline.known()
                .map(start -> new Progress(
                        value.number().subtract(start.number()), target.number().subtract(start.number())));
    }

    /** Whether a value lies before the start, seen from the target. */
    public boolean isWrongWay(Decimal value) {
        return progressAt(value).filter(Progress::isNegative).isPresent();
    }

    @Override
    public boolean isStepBack(Decimal before, Decimal now) {
        int way = now.number().compareTo(before.number());
        return kind == MeasureKind.INCREASE ? way < 0 : way > 0;
    }

    @Override
    public Outcome<Decimal> valueOf(String field, String typed) {
        return Decimal.of(field, typed);
    }

    @Override
    public Difference differenceTo(Measure later) {
        if (!(later instanceof Change other) || kind != other.kind || !unit.equals(other.unit)) {
            return Difference.ANOTHER_MEASURE;
        }
        if (!target.isSameNumberAs(other.target)) {
            return Difference.NUMBERS;
        }
        if (baseline.isSameAs(other.baseline)) {
            return Difference.NONE;
        }
        return baseline.known().isEmpty() ? Difference.BASELINE_FOUND : Difference.NUMBERS;
    }

    @Override
    public Optional<Pace> paceAt(Decimal value, BigDecimal expected) {
        return progressAt(value).flatMap(progress -> Pace.of(progress, expected));
    }
}
