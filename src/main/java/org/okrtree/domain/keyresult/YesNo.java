package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.Optional;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * Reached or not, nothing between. The value is 1 for yes and 0 for no.
 *
 * @param evidence what will show that it is reached
 */
public record YesNo(String evidence) implements Measure {

    @Override
    public MeasureKind kind() {
        return MeasureKind.YES_NO;
    }

    @Override
    public Optional<Progress> progressAt(Decimal value) {
        return Optional.of(new Progress(value.number(), BigDecimal.ONE));
    }

    @Override
    public boolean isStepBack(Decimal before, Decimal now) {
        return now.number().compareTo(before.number()) < 0;
    }

    @Override
    public Outcome<Decimal> valueOf(String field, String typed) {
        return Decimal.of(field, typed)
                .then(value -> value.isWholeBetween(0, 1)
                        ? Outcome.done(value)
                        : Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(typed))));
    }

    @Override
    public Difference differenceTo(Measure later) {
        return later instanceof YesNo ? Difference.NONE : Difference.ANOTHER_MEASURE;
    }
}
