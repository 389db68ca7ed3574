package org.okrtree.domain.sheet;

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
}
