package org.okrtree.domain.keyresult;

import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/** How many decimals are shown of a value. */
final class Decimals {

    /** As many as are kept. */
    static final int MOST = 12;

    private Decimals() {}

    static void require(int decimals) {
        if (decimals < 0 || decimals > MOST) {
            throw new IllegalArgumentException("decimals " + decimals);
        }
    }

    /** @param otherwise when nothing was typed */
    static Outcome<Integer> of(String typed, int otherwise) {
        if (typed.isBlank()) {
            return Outcome.done(otherwise);
        }
        return Decimal.of("decimals", typed)
                .then(number -> number.isWholeBetween(0, MOST)
                        ? Outcome.done(number.number().intValue())
                        : Outcome.refused(new InputRefusal.NotAChoice("decimals", Text.excerpt(typed))));
    }
}
