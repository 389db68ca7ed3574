package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How often a range was kept. A period is one reading rhythm, and only a measured check-in makes it a period with a value.
 *
 * @param inside periods whose last value was inside
 * @param withValue periods with a value
 * @param missing periods without one: said beside, and counted only where the rule says so
 */
public record KeptShare(int inside, int withValue, int missing) {

    /** Nothing was read. */
    public static final KeptShare NONE = new KeptShare(0, 0, 0);

    /** Share of the periods that were inside, from 0 to 1; empty before the first value: then a person judges. */
    public Optional<BigDecimal> share(boolean missingIsOutside) {
        int of = withValue + (missingIsOutside ? missing : 0);
        return withValue == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(inside).divide(BigDecimal.valueOf(of), MathContext.DECIMAL128));
    }
}
