package org.okrtree.domain.drafting;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why a finding is not kept, or an exit not taken. */
public sealed interface DraftingRefusal extends Refusal {

    /** What blocks is a fact: to keep it would not make the line an OKR. */
    record Blocks() implements DraftingRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.finding.refused.blocks";
        }
    }

    /** The line was changed meanwhile, and this is not said of it any more. */
    record NotSaid() implements DraftingRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.finding.refused.not-said";
        }
    }

    /** The draft check is asked of so many lines at once at most. */
    record TooManyLines(String field, int most) implements DraftingRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.finding.refused.too-many-lines";
        }

        @Override
        public List<Object> details() {
            return List.of(most);
        }
    }
}
