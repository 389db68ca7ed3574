package org.okrtree.adapter.rest.keyresult;

import org.okrtree.domain.worklink.WorkLink;

/**
 * A link of a sprint that was made.
 *
 * @param sprint id
 * @param keyResult uid
 * @param by uid of the person who made it
 */
record SprintLinkJson(String uid, String sprint, String keyResult, String sentence, String by, String madeAt) {

    static SprintLinkJson of(WorkLink link) {
        return new SprintLinkJson(
                link.id().uid(),
                String.valueOf(link.work().id()),
                link.target().uid(),
                link.sentence(),
                link.by().uid(),
                link.madeAt().toString());
    }
}
