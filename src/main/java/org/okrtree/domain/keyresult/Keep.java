package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.Outcome;

/**
 * A range to keep: between two bounds, at least one, or at most one. The edges belong to it. There is no way to go: half out of the
 * range is not half a success.
 *
 * @param lowOrNull null for "at most"
 * @param highOrNull null for "at least"; never below the lower bound
 * @param unit what is counted; empty for a bare number
 * @param decimals how many are shown of a value, 0 to 12
 */
public record Keep(@Nullable Decimal lowOrNull, @Nullable Decimal highOrNull, String unit, int decimals)
        implements Measure {

    /** On which side of a range a value lies. */
    public enum Side {
        BELOW,
        INSIDE,
        ABOVE
    }

    /**
     * How a value stands to a range.
     *
     * @param by how far outside, in the unit; 0 inside
     */
    public record Standing(Side side, BigDecimal by) {}

    public Keep {
        Decimals.require(decimals);
        if (!isRange(lowOrNull, highOrNull)) {
            throw new IllegalArgumentException("keep between " + lowOrNull + " and " + highOrNull);
        }
    }

    static boolean isRange(@Nullable Decimal low, @Nullable Decimal high) {
        return low == null ? high != null : high == null || low.number().compareTo(high.number()) <= 0;
    }

    public Optional<Decimal> low() {
        return Optional.ofNullable(lowOrNull);
    }

    public Optional<Decimal> high() {
        return Optional.ofNullable(highOrNull);
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.KEEP;
    }

    public Standing standingAt(Decimal value) {
        BigDecimal under =
                low().map(low -> low.number().subtract(value.number())).orElse(BigDecimal.ZERO);
        BigDecimal over =
                high().map(high -> value.number().subtract(high.number())).orElse(BigDecimal.ZERO);
        if (under.signum() > 0) {
            return new Standing(Side.BELOW, under);
        }
        return over.signum() > 0 ? new Standing(Side.ABOVE, over) : new Standing(Side.INSIDE, BigDecimal.ZERO);
    }

    public boolean isInside(Decimal value) {
        return standingAt(value).side() == Side.INSIDE;
    }

    @Override
    public boolean isStepBack(Decimal before, Decimal now) {
        return isInside(before) && !isInside(now);
    }

    @Override
    public Optional<Progress> progressAt(Decimal value) {
        return Optional.empty();
    }

    @Override
    public Outcome<Decimal> valueOf(String field, String typed) {
        return Decimal.of(field, typed);
    }

    @Override
    public Difference differenceTo(Measure later) {
        if (!(later instanceof Keep other) || !unit.equals(other.unit)) {
            return Difference.ANOTHER_MEASURE;
        }
        return isSame(low(), other.low()) && isSame(high(), other.high()) ? Difference.NONE : Difference.NUMBERS;
    }

    private static boolean isSame(Optional<Decimal> one, Optional<Decimal> other) {
        return one.isPresent() == other.isPresent()
                && Stream.concat(one.stream(), other.stream())
                        .allMatch(bound -> bound.isSameNumberAs(one.orElseThrow()));
    }
}
