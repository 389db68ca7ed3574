package org.okrtree.domain.worklink;

import org.okrtree.domain.Refusal;

/** Why an issue or a sprint cannot be linked or unlinked. */
public sealed interface WorkLinkRefusal extends Refusal {

    /** Whoever may edit the issue may link it. */
    record MayNotEditIssue() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.may-not-edit-issue";
        }
    }

    /** No team of an open cycle names the issue's project. */
    record ProjectWithoutTeam() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.project-without-team";
        }
    }

    record AlreadyLinked() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.already-linked";
        }
    }

    /** Whoever may manage the sprint says what it is for. */
    record MayNotManageSprint() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.may-not-manage-sprint";
        }
    }

    /** What a closed sprint was for stays as it was. */
    record SprintClosed() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.sprint-closed";
        }
    }

    /** No team names the sprint's board or a project of it. */
    record BoardWithoutTeam() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.board-without-team";
        }
    }

    record AlreadyInFocus() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.already-in-focus";
        }
    }

    /** A sprint is for two key results at most. */
    record FocusFull() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.focus-full";
        }
    }

    /** The sprint before has no focus. */
    record NothingToCarryOver() implements WorkLinkRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.work-link.refused.nothing-to-carry-over";
        }
    }
}
