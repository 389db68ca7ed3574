package org.okrtree.domain.publication;

import java.util.List;
import org.okrtree.domain.Refusal;

/** Why a sheet cannot be published now. */
public sealed interface PublicationRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.NOT_NOW;
    }

    record NotTheLead(String teamName) implements PublicationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.publication.refused.not-the-lead";
        }

        @Override
        public List<Object> details() {
            return List.of(teamName);
        }
    }

    /** In a cycle that is still drafted the company's sheet is published before all others. */
    record TopSheetFirst(String cycleName) implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.top-sheet-first";
        }

        @Override
        public List<Object> details() {
            return List.of(cycleName);
        }
    }

    record NotAgreed() implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.not-agreed";
        }
    }

    record NoObjectives() implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.no-objectives";
        }
    }

    record NoKeyResults(String objectiveTitle) implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.no-key-results";
        }

        @Override
        public List<Object> details() {
            return List.of(objectiveTitle);
        }
    }

    record NoMeasure(String statement) implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.no-measure";
        }

        @Override
        public List<Object> details() {
            return List.of(statement);
        }
    }

    /** Baseline and target are the same number: that is a range to keep or a health figure. */
    record NoChange(String statement) implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.no-change";
        }

        @Override
        public List<Object> details() {
            return List.of(statement);
        }
    }

    /** An objective is not made from a key result of the objective that it contributes to. */
    record RepeatsKeyResultOfParent(String objectiveTitle) implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.repeats-parent-kr";
        }

        @Override
        public List<Object> details() {
            return List.of(objectiveTitle);
        }
    }

    /** An objective of the company serves a statement of the strategy. */
    record NoStrategy(String objectiveTitle) implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.no-strategy";
        }

        @Override
        public List<Object> details() {
            return List.of(objectiveTitle);
        }
    }

    /** A change of what was published needs a reason. */
    record NoReason(String field) implements PublicationRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.publication.refused.no-reason";
        }
    }

    /** A published number changes by a review only. */
    record NumberChanged(String statement) implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.number-changed";
        }

        @Override
        public List<Object> details() {
            return List.of(statement);
        }
    }

    /** What is counted changed: that is another key result. */
    record AnotherMeasure(String statement) implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.another-measure";
        }

        @Override
        public List<Object> details() {
            return List.of(statement);
        }
    }

    /** A correction of words that holds other numbers than before. */
    record NumberInWords(String field) implements PublicationRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String key() {
            return "okr.publication.refused.number-in-words";
        }
    }

    /** What is corrected is published. */
    record NotPublished() implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.not-published";
        }
    }

    /** Somebody published after the actor had read the newest revision. */
    record NewerRevision(int number) implements PublicationRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.publication.refused.newer-revision";
        }

        @Override
        public List<Object> details() {
            return List.of(number);
        }
    }

    /** The draft says what the newest revision says. */
    record NothingChanged() implements PublicationRefusal {
        @Override
        public String key() {
            return "okr.publication.refused.nothing-changed";
        }
    }

    /** A line was saved after the actor had read the draft. */
    record DraftChanged() implements PublicationRefusal {
        @Override
        public Kind kind() {
            return Kind.STALE;
        }

        @Override
        public String key() {
            return "okr.publication.refused.draft-changed";
        }
    }
}
