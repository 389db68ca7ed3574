package org.okrtree.adapter.rest.keyresult;

import org.okrtree.domain.worklink.WorkLink;

/**
 * A link that was made.
 *
 * @param issue id
 * @param keyResult uid
 * @param by uid of the person who made it
 */
record WorkLinkJson(String uid, String issue, String keyResult, String sentence, String by, String madeAt) {

    static WorkLinkJson of(WorkLink link) {
        return new WorkLinkJson(
                link.id().uid(),
                String.valueOf(link.work().id()),
                link.target().uid(),
                link.sentence(),
                link.by().uid(),
                link.madeAt().toString());
    }
}
