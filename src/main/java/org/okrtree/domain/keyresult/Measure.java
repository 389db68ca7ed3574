package org.okrtree.domain.keyresult;

import java.util.Optional;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * What a key result is measured by: from a baseline to a target, in a unit.
 *
 * @param baseline the value at the start; never the same number as the target
 * @param target the value aimed at, above the baseline for an increase and below it for a decrease
 * @param unit what is counted; empty for a bare number
 */
public record Measure(MeasureKind kind, Decimal baseline, Decimal target, String unit) {

    public Measure {
        if (!kind.agreesWith(baseline, target)) {
            throw new IllegalArgumentException(kind + " from " + baseline.text() + " to " + target.text());
        }
    }

    /** A measure as typed; empty when nothing was typed in any of its fields. */
    public static Outcome<Optional<Measure>> of(KeyResultTyped typed) {
        if (typed.baseline().isBlank()
                && typed.target().isBlank()
                && typed.unit().isBlank()) {
            return Outcome.done(Optional.empty());
        }
        return MeasureKind.ofCode(typed.kind())
                .map(kind -> Decimal.of("baseline", typed.baseline())
                        .then(baseline -> Decimal.of("target", typed.target())
                                .then(target -> Text.optionalLine("unit", typed.unit())
                                        .then(unit -> of(kind, baseline, target, unit)))))
                .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice("kind", Text.excerpt(typed.kind()))));
    }

    private static Outcome<Optional<Measure>> of(MeasureKind kind, Decimal baseline, Decimal target, String unit) {
        if (baseline.isSameNumberAs(target)) {
            return Outcome.refused(new KeyResultRefusal.NoChange("target"));
        }
        return kind.agreesWith(baseline, target)
                ? Outcome.done(Optional.of(new Measure(kind, baseline, target, unit)))
                : Outcome.refused(new KeyResultRefusal.WrongWay("target", kind));
    }

    /** How far {@code value} is on the way from baseline (0) to target (1); below 0 and above 1 stay so. */
    public Progress progressAt(Decimal value) {
        return new Progress(
                value.number().subtract(baseline.number()), target.number().subtract(baseline.number()));
    }

    /** The same numbers and the same unit: what only a review may change once it is published. */
    public boolean isSameAs(Measure other) {
        return kind == other.kind
                && unit.equals(other.unit)
                && baseline.isSameNumberAs(other.baseline)
                && target.isSameNumberAs(other.target);
    }
}
