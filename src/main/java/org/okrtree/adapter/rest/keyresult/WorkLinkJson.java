package org.okrtree.adapter.rest.keyresult;

import org.jspecify.annotations.Nullable;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.WorkLink;

/**
 * A link that was made.
 *
 * @param issue id
 * @param keyResult uid; absent when it is to an objective
 * @param objective uid; absent when it is to a key result
 * @param by uid of the person who made it
 */
record WorkLinkJson(
        String uid,
        String issue,
        @Nullable String keyResult,
        @Nullable String objective,
        String sentence,
        String by,
        String madeAt) {

    static WorkLinkJson of(WorkLink link) {
        boolean toObjective = link.target() instanceof LinkTarget.Objective;
        return new WorkLinkJson(
                link.id().uid(),
                String.valueOf(link.work().id()),
                toObjective ? null : link.target().uid(),
                toObjective ? link.target().uid() : null,
                link.sentence(),
                link.by().uid(),
                link.madeAt().toString());
    }
}
