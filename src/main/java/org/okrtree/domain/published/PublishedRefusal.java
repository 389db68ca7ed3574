package org.okrtree.domain.published;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why a published tree cannot be shown. */
public sealed interface PublishedRefusal extends Refusal {

    /** No cycle runs, or none has the name that was asked for. */
    record NoSuchCycle(String asked) implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String key() {
            return asked.isEmpty() ? "okr.published.refused.no-running-cycle" : "okr.published.refused.no-such-cycle";
        }

        @Override
        public List<Object> details() {
            return List.of(asked);
        }
    }

    record NoSuchTeam(String asked) implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String key() {
            return "okr.published.refused.no-such-team";
        }

        @Override
        public String field() {
            return "team";
        }

        @Override
        public List<Object> details() {
            return List.of(asked);
        }
    }

    /** The one sheet whose revision is asked for never had that number. */
    record NoSuchRevision(String asked) implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String key() {
            return "okr.published.refused.no-such-revision";
        }

        @Override
        public List<Object> details() {
            return List.of(asked);
        }
    }

    /** No objective and no key result has this key or uid in what is shown. */
    record NoSuchLine(String asked) implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String key() {
            return "okr.published.refused.no-such-line";
        }

        @Override
        public List<Object> details() {
            return List.of(asked);
        }
    }

    /** A revision has its number in one sheet, and no team is named. */
    record RevisionOfNoTeam() implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.published.refused.revision-of-no-team";
        }

        @Override
        public String field() {
            return "revision";
        }
    }

    /** The text is of a schema that only a newer version of the plugin reads. */
    record NewerOverThere() implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.published.refused.newer-over-there";
        }
    }

    /** No application link to Jira. */
    record NotLinked() implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.published.refused.not-linked";
        }
    }

    /** Jira does not know this reader yet: somebody has to sign in there once. */
    record NotAuthorized(String authorizeAt) implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.published.refused.not-authorized";
        }
    }

    /** Jira answered that this reader sees no OKRs. */
    record NotForYou() implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String key() {
            return "okr.published.refused.not-for-you";
        }
    }

    /** Jira answered, and not with what this version of the plugin reads: none or another one is there. */
    record NotUnderstood() implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.published.refused.not-understood";
        }
    }

    /** Jira did not answer in time. */
    record NoAnswer() implements PublishedRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.published.refused.no-answer";
        }
    }
}
