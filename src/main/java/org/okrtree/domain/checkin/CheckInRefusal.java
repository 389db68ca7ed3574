package org.okrtree.domain.checkin;

import java.util.List;
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

    /** A correction of a check-in that this key result does not have. */
    record NoSuchCheckIn(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.no-such-check-in";
        }
    }

    /** A check-in that was corrected already: its correction can be corrected. */
    record AlreadyReplaced(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.already-replaced";
        }
    }

    /** A value before the start is told with a sentence. */
    record WrongWayWithoutASentence(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.wrong-way";
        }
    }

    /** The host does not know who is named. */
    record NoSuchPerson(String field, String typed) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.no-such-person";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    /** Only the owner and the team's lead say who stands in. */
    record MayNotNameStandIn() implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.may-not-name-stand-in";
        }
    }
}
