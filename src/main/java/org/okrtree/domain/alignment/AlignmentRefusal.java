package org.okrtree.domain.alignment;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why a contribution cannot be offered, answered or withdrawn. */
public sealed interface AlignmentRefusal extends Refusal {

    /** Unknown, a key result, or in a draft that is not for the actor to read: all look the same. */
    record NoSuchObjective(String field) implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.no-such-objective";
        }
    }

    /** Itself, or another objective of the same sheet. */
    record SameSheet(String field) implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.same-sheet";
        }
    }

    /** Neither of the child's cycle nor of the one above it. */
    record OtherCycle(String field, String cycleName) implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.other-cycle";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    /** The parent contributes to the child already, perhaps over others. */
    record Circle(String field) implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.circle";
        }
    }

    /** The parent's owner is no user of the host any more, so nobody could answer. */
    record OwnerGone(String field) implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.owner-gone";
        }
    }

    /** The same two objectives, and not withdrawn. */
    record AlreadyOffered() implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.already-offered";
        }
    }

    /** It was taken back; nothing more is said to it. */
    record Withdrawn() implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.withdrawn";
        }
    }

    record NotForTheChild(String teamName) implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.not-for-the-child";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    record NotForTheParent() implements AlignmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.alignment.refused.not-for-the-parent";
        }
    }
}
