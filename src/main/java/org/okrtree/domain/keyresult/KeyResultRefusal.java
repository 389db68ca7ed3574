package org.okrtree.domain.keyresult;

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
            return "okr.key-result.refused.wrong-way-" + measureKind.code();
        }
    }
}
