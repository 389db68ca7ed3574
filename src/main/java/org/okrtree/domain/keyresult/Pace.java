package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a measured progress stands to the time that is over. A reading aid: never stored, never a colour.
 *
 * @param points percentage points ahead (positive) or behind (negative), rounded half up
 */
public record Pace(int points) {
    private static final BigDecimal FIRST_TENTH = new BigDecimal("0.1");
    private static final int AS_GOOD_AS_ON = 5;

    /** Where progress stands to its pace. The code is part of the keys of words. */
    public enum Standing {
        BEHIND("behind"),
        ON("on-pace"),
        AHEAD("ahead");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * The pace of a progress.
     *
     * @param expected share of the time that is over, from 0 to 1
     * @return empty in the first tenth of the cycle, when there is nothing to say yet, and when it is over
     */
    public static Optional<Pace> of(Progress progress, BigDecimal expected) {
        return expected.compareTo(FIRST_TENTH) < 0 || expected.compareTo(BigDecimal.ONE) >= 0
                ? Optional.empty()
                : Optional.of(new Pace(progress.pointsAheadOf(expected)));
    }

    public Standing standing() {
        if (points < -AS_GOOD_AS_ON) {
            return Standing.BEHIND;
        }
        return points > AS_GOOD_AS_ON ? Standing.AHEAD : Standing.ON;
    }

    /** On pace or ahead of it. */
    public boolean isKept() {
        return standing() != Standing.BEHIND;
    }
}
