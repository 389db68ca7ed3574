package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.Optional;
import org.okrtree.domain.Outcome;

/** What a key result is measured by. One that is built is whole: what is still being written is a {@link MeasureDraft}. */
public sealed interface Measure permits Change, Keep, Milestones, YesNo {

    /** How a measure differs from an earlier one of the same key result. */
    enum Difference {
        /** In words at most. */
        NONE,
        /** The baseline that was to be found has its first value; nothing else is another number. */
        BASELINE_FOUND,
        /** In a number: baseline, target, bound, or how many milestones there are. */
        NUMBERS,
        /** In what is counted: that is another key result. */
        ANOTHER_MEASURE
    }

    MeasureKind kind();

    /**
     * Share of the way from start (0) to target (1) at a value; below 0 and above 1 stay so. Empty where there is no way: for a range
     * to keep, and before the baseline is found.
     */
    Optional<Progress> progressAt(Decimal value);

    /** A value as somebody typed it into a check-in. */
    Outcome<Decimal> valueOf(String field, String typed);

    /** Whether a later value stands worse than an earlier one: further from the target, or out of the range that was kept. */
    boolean isStepBack(Decimal before, Decimal now);

    /** What a later measure of the same key result changes. */
    Difference differenceTo(Measure later);

    /**
     * How a value stands to the time that is over; empty where time says nothing: a range to keep, milestones, yes or no.
     *
     * @param expected share of the time that is over, from 0 to 1
     */
    default Optional<Pace> paceAt(Decimal value, BigDecimal expected) {
        return Optional.empty();
    }
}
