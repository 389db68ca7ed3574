package org.okrtree.domain.worklink;

import org.okrtree.domain.Refusal;

/** Why an issue cannot be linked or unlinked. */
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
}
