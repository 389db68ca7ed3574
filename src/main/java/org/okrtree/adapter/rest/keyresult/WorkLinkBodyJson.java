package org.okrtree.adapter.rest.keyresult;

import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.worklink.LinkTarget;

/**
 * @param request uid of this request; absent: one is made
 * @param keyResult uid; this or an objective
 * @param objective uid
 * @param sentence how the issue helps; may be absent
 */
record WorkLinkBodyJson(String request, String keyResult, String objective, String sentence) {

    boolean namesOneTarget() {
        return keyResult.isEmpty() != objective.isEmpty();
    }

    /** Of a body that names one; empty when what it names cannot be an id. */
    Optional<LinkTarget> target() {
        return keyResult.isEmpty()
                ? ObjectiveId.of(objective).map(LinkTarget.Objective::new)
                : KeyResultId.of(keyResult).map(LinkTarget.KeyResult::new);
    }
}
