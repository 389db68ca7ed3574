package org.okrtree.architecture.breaks.domain.team;

import org.okrtree.domain.Refusal;

/** Breaks a rule: a refusal that is no record, in an interface that is not sealed. */
interface OpenRefusal extends Refusal {
    final class NoRecord implements OpenRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_NOW;
        }

        @Override
        public String key() {
            return "";
        }
    }
}
