package org.okrtree.domain.cycle;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why a cycle cannot be so, or why not in this cycle. */
public sealed interface CycleRefusal extends Refusal {

    /** Ends before it begins, or lasts more than ten years. */
    record WrongDays(String field) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.wrong-days";
        }
    }

    record NoSuchZone(String field, String typed) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.no-such-zone";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    record ShortKeyTaken(String field, String shortKey) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.short-key-taken";
        }

        @Override
        public List<Object> details() {
            return List.of(shortKey);
        }
    }

    /** The cycle is not open: nothing is written, published or checked in there. */
    record NotOpen(String cycleName) implements CycleRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.cycle.refused.not-open";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }
}
