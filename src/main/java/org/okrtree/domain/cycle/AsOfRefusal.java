package org.okrtree.domain.cycle;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why it cannot be said what was known. */
public sealed interface AsOfRefusal extends Refusal {

    @Override
    default String field() {
        return "asOf";
    }

    /** Neither a day nor an instant. */
    record NotAMoment(String field, String typed) implements AsOfRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.as-of.refused.not-a-moment";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    /** What was known then is not settled yet, or the instant is still to come. */
    record TooYoung(String instant) implements AsOfRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.as-of.refused.too-young";
        }

        @Override
        public List<Object> details() {
            return List.of(instant);
        }
    }
}
