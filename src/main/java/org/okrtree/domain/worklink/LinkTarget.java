package org.okrtree.domain.worklink;

import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;

/** What work is linked to. */
public sealed interface LinkTarget {

    String uid();

    record KeyResult(KeyResultId id) implements LinkTarget {
        @Override
        public String uid() {
            return id.uid();
        }
    }

    record Objective(ObjectiveId id) implements LinkTarget {
        @Override
        public String uid() {
            return id.uid();
        }
    }
}
