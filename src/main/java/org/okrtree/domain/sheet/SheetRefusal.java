package org.okrtree.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import org.okrtree.domain.Refusal;

/** Why somebody may not start, read, write or discuss a draft. */
public sealed interface SheetRefusal extends Refusal {

    /** A draft is written by its team. */
    record NotOfTheTeam(String teamName) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.not-of-the-team";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    /** Somebody saved this line after the actor had read it. */
    record LineChanged() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.line-changed";
        }
    }

    /** Somebody saved the same field of this line meanwhile; what the actor wrote is kept beside it. */
    record SameField() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.same-field";
        }
    }

    /** Two versions of a line are settled by the two who wrote them, or by the lead. */
    record NotOneOfTheTwo(String teamName) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.not-one-of-the-two";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    /** Nothing published is deleted. */
    record LineIsPublished() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.line-is-published";
        }
    }

    /** An objective goes only after its key results. */
    record HasKeyResults() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.has-key-results";
        }
    }

    record NoSuchOwner(String field, String typed) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.no-such-owner";
        }

        @Override
        public List<Object> details() {
            return List.of(typed);
        }
    }

    record NotInScope(String teamName, String cycleName) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.not-in-scope";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName, cycleName);
        }
    }

    /** Before its discussion is open a draft is not for everybody. */
    record NotOpenYet(String teamName) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.not-open-yet";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    record NotTheLead(String teamName) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.not-the-lead";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    record AlreadyOpen() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.already-open";
        }
    }

    /** Agreed is what was open to discussion. */
    record NotInDiscussion() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.not-in-discussion";
        }
    }

    record EnoughHealthFigures(int most) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.enough-health-figures";
        }

        @Override
        public List<Object> details() {
            return List.of(most);
        }
    }

    /** The cycle does not tell committed from aspirational objectives. */
    record NoCommitments(String field) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.no-commitments";
        }
    }

    /** The choices belong to another text than the one that was sent. */
    record NotAsPreviewed(String field) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.not-as-previewed";
        }
    }

    /** A pasted text of which no line is taken. */
    record NothingTaken(String field) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.nothing-taken";
        }
    }

    /** Key results that come before the first objective belong to none. */
    record NoObjectiveAbove(String field) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.no-objective-above";
        }
    }

    /** A pasted line that is longer than an objective or a key result can be. */
    record PastedLineTooLong(String field, int line, int most) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.pasted-line-too-long";
        }

        @Override
        public List<Object> details() {
            return List.of(line, most);
        }
    }

    /** A practice sheet is copied into a cycle that counts. */
    record IntoPractice(String field, String cycleName) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.into-practice";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    record NothingToCopy() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.nothing-to-copy";
        }
    }

    /** A line that was never published is removed, not dropped. */
    record NeverPublished() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.never-published";
        }
    }

    /** A key result comes back after its objective. */
    record ObjectiveIsAside() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.objective-is-aside";
        }
    }

    /** The line behind which another should stand is not there any more. */
    record OrderChanged() implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.order-changed";
        }
    }

    record DayToCome(String field) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.day-to-come";
        }
    }

    /** A health figure shows its last value: one of an earlier day is none. */
    record LaterValueKnown(String field, LocalDate on) implements SheetRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.sheet.refused.later-value-known";
        }

        @Override
        public List<Object> details() {
            return List.of(on.toString());
        }
    }
}
