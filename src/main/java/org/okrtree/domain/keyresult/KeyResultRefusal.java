package org.okrtree.domain.keyresult;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why a key result cannot be so. */
public sealed interface KeyResultRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** Baseline and target are the same number: nothing would change. */
    record NoChange(String field) implements KeyResultRefusal {
        @Override
        public String key() {
            return "okr.key-result.refused.no-change";
        }
    }

    /** An increase that falls, or a decrease that rises. */
    record WrongWay(String field, MeasureKind measureKind) implements KeyResultRefusal {
        @Override
        public String key() {
            return measureKind == MeasureKind.INCREASE
                    ? "okr.key-result.refused.wrong-way-increase"
                    : "okr.key-result.refused.wrong-way-decrease";
        }
    }

    /** The lower bound of a range lies above the upper. */
    record BoundsCross(String field) implements KeyResultRefusal {
        @Override
        public String key() {
            return "okr.key-result.refused.bounds-cross";
        }
    }

    record TooManyMilestones(String field, int most) implements KeyResultRefusal {
        @Override
        public String key() {
            return "okr.key-result.refused.too-many-milestones";
        }

        @Override
        public List<Object> details() {
            return List.of(most);
        }
    }

    /** Bands whose values do not go one way, or whose scores do not rise from 0 to 1 at most. */
    record BandsNotMonotone(String field) implements KeyResultRefusal {
        @Override
        public String key() {
            return "okr.key-result.refused.bands-not-monotone";
        }
    }

    /** A scoring rule that this kind of measure gives nothing to suggest from. */
    record RuleDoesNotSuit(String field) implements KeyResultRefusal {
        @Override
        public String key() {
            return "okr.key-result.refused.rule-does-not-suit";
        }
    }
}
