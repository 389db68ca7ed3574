package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * States to be reached one after another, of equal weight. The value is how many of them are proved.
 *
 * @param states in their order, 2 to 20
 */
public record Milestones(List<Milestone> states) implements Measure {

    static final int FEWEST = 2;
    static final int MOST = 20;

    /** @param proof by what somebody outside the team can see that the state is reached */
    public record Milestone(String name, String proof) {}

    public Milestones {
        states = List.copyOf(states);
        if (states.size() < FEWEST || states.size() > MOST) {
            throw new IllegalArgumentException(states.size() + " milestones");
        }
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.MILESTONES;
    }

    @Override
    public Optional<Progress> progressAt(Decimal value) {
        return Optional.of(new Progress(value.number(), BigDecimal.valueOf(states.size())));
    }

    @Override
    public boolean isStepBack(Decimal before, Decimal now) {
        return now.number().compareTo(before.number()) < 0;
    }

    @Override
    public Outcome<Decimal> valueOf(String field, String typed) {
        return Decimal.of(field, typed)
                .then(value -> value.isWholeBetween(0, states.size())
                        ? Outcome.done(value)
                        : Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(typed))));
    }

    @Override
    public Difference differenceTo(Measure later) {
        if (!(later instanceof Milestones other)) {
            return Difference.ANOTHER_MEASURE;
        }
        return states.size() == other.states.size() ? Difference.NONE : Difference.NUMBERS;
    }
}
