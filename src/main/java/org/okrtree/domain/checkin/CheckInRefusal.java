package org.okrtree.domain.checkin;

import org.okrtree.domain.Refusal;

/** Why somebody cannot check in so. */
public sealed interface CheckInRefusal extends Refusal {

    /** Only the owner answers for the figures of a key result. */
    record NotTheOwner() implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.not-the-owner";
        }
    }

    /** Neither a value nor a confidence. */
    record NothingSaid(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.nothing-said";
        }
    }

    /** A day after today, or before the cycle's first. */
    record WrongDay(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.wrong-day";
        }
    }

    /** This request was already used, to say something else. */
    record RequestUsed() implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.request-used";
        }
    }
}
