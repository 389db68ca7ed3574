package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import org.okrtree.domain.worklink.WorkLink;

/** @param links that were made; none when all were there */
record SprintLinksJson(List<SprintLinkJson> links) {

    static SprintLinksJson of(List<WorkLink> links) {
        return new SprintLinksJson(links.stream().map(SprintLinkJson::of).toList());
    }
}
