package org.okrtree.domain.access;

import org.okrtree.domain.Refusal;

/** Why somebody may not, whatever the thing is. */
public sealed interface AccessRefusal extends Refusal {

    /** Not there, or not for this actor: both look the same. */
    record NotThere() implements AccessRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public String key() {
            return "okr.access.refused.not-there";
        }
    }

    record NotAnAdministrator() implements AccessRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.access.refused.not-an-administrator";
        }
    }

    /** The administrator of Confluence has not said yet who reads there. */
    record NoReadersChosen() implements AccessRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "okr.access.refused.no-readers-chosen";
        }
    }

    /** Those who read on Confluence are others. */
    record NotAReader() implements AccessRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.access.refused.not-a-reader";
        }
    }

    record NotLoggedIn() implements AccessRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }

        @Override
        public String key() {
            return "okr.access.refused.not-logged-in";
        }
    }
}
