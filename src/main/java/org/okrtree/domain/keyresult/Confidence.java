package org.okrtree.domain.keyresult;

import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/** How sure the owner is that the target will be met: 0 to 10. */
public record Confidence(int outOfTen) {

    private static final int MOST = 10;
    private static final int MOVE = 2;

    public Confidence {
        if (outOfTen < 0 || outOfTen > MOST) {
            throw new IllegalArgumentException("confidence " + outOfTen);
        }
    }

    public static Outcome<Confidence> of(String field, String typed) {
        return Decimal.of(field, typed)
                .then(number -> number.isWholeBetween(0, MOST)
                        ? Outcome.done(new Confidence(number.number().intValue()))
                        : Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(typed))));
    }

    /** Whether somebody who says this next has changed their mind so far that others want to know why: by two or more. */
    public boolean isMoveTo(Confidence next) {
        return Math.abs(next.outOfTen - outOfTen) >= MOVE;
    }

    public ConfidenceBand band() {
        if (outOfTen <= 3) {
            return ConfidenceBand.DOUBTFUL;
        }
        if (outOfTen <= 6) {
            return ConfidenceBand.OPEN;
        }
        return outOfTen <= 8 ? ConfidenceBand.LIKELY : ConfidenceBand.SURE;
    }
}
