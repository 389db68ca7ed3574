package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Share of the way from baseline to target, kept as an exact fraction: nothing is rounded before it is shown.
 *
 * @param done the way gone so far, in the unit; negative when it went the wrong way from the baseline of an increase
 * @param whole the whole way, in the unit; never 0
 */
public record Progress(BigDecimal done, BigDecimal whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Progress {
        if (whole.signum() == 0) {
            throw new IllegalArgumentException("no way between baseline and target");
        }
    }

    /** Whole per cent, rounded half up (away from zero for negatives); may be below 0 and above 100. */
    public int percent() {
        BigDecimal percent = done.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP);
        return percent.min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .max(BigDecimal.valueOf(Integer.MIN_VALUE))
                .intValue();
    }

    /** Gone the wrong way from the start. */
    boolean isNegative() {
        return done.signum() * whole.signum() < 0;
    }

    /** The share, held between 0 and 1. */
    BigDecimal clamped() {
        return done.divide(whole, MathContext.DECIMAL128).max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }

    /** Per cent that a bar shows, from 0 to 100. */
    public int barPercent() {
        return Math.min(100, Math.max(0, percent()));
    }

    /** Percentage points ahead of (positive) or behind (negative) an expected share between 0 and 1, rounded half up. */
    public int pointsAheadOf(BigDecimal expected) {
        return done.subtract(expected.multiply(whole))
                .multiply(HUNDRED)
                .divide(whole, MathContext.DECIMAL128)
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .max(BigDecimal.valueOf(Integer.MIN_VALUE))
                .intValue();
    }
}
