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

    /** A page of check-ins, some of which cannot be: none was made. */
    record SomeLines(List<Line> lines) implements CheckInRefusal {

        public SomeLines {
            lines = List.copyOf(lines);
        }

        /** That of its lines where they agree. */
        @Override
        public Kind kind() {
            List<Kind> kinds =
                    lines.stream().map(line -> line.why().kind()).distinct().toList();
            return kinds.size() == 1 ? kinds.get(0) : Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.some-lines";
        }

        @Override
        public List<Object> details() {
            return List.of(lines.size());
        }
    }

    /** Nothing was said of any key result. */
    record NothingTyped() implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.nothing-typed";
        }
    }

    /** One key result twice in a page. */
    record TwiceOnThePage() implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.twice-on-the-page";
        }
    }

    /** A value, and beside it the word that there is none or that it is the same. */
    record ValueAndAnotherWord(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.value-and-another-word";
        }
    }

    /** "The same" before the first value. */
    record NoValueYet(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.no-value-yet";
        }
    }

    /** "No new reading" before the first confidence: there is nothing that stays. */
    record NoConfidenceYet(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.no-confidence-yet";
        }
    }

    /**
     * Somebody checked in after this was typed, which would stand behind it unseen.
     *
     * @param by display name
     * @param value empty when nothing was measured
     * @param confidence empty when nothing was said of it
     * @param checkIn uid of that check-in
     */
    record CheckedInMeanwhile(String by, String value, String confidence, String checkIn) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.checked-in-meanwhile";
        }

        @Override
        public List<Object> details() {
            return List.of(by, value, confidence, checkIn);
        }
    }

    /** A confidence that moved by two or more is told with a sentence. */
    record MovedWithoutASentence(String field, int before) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.moved";
        }

        @Override
        public List<Object> details() {
            return List.of(before);
        }
    }

    /** Nothing read for the third time in a row is told with a sentence. */
    record NothingReadWithoutASentence(String field) implements CheckInRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.check-in.refused.nothing-read";
        }
    }

    /** A value that goes the wrong way, from the last one or from the start, is told with a sentence. */
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
