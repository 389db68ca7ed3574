package org.okrtree.domain.strategy;

import org.okrtree.domain.Refusal;

/** Why the strategy cannot be so. */
public sealed interface StrategyRefusal extends Refusal {

    /** Neither mission nor vision nor a statement. */
    record NothingSaid(String field) implements StrategyRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.strategy.refused.nothing-said";
        }
    }

    /** Every version after the first says why. */
    record NoReason(String field) implements StrategyRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.strategy.refused.no-reason";
        }
    }

    /** Somebody revised it after the actor had read it. */
    record Revised() implements StrategyRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.strategy.refused.revised";
        }
    }
}
