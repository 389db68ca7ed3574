package org.okrtree.adapter.rest.sheet;

import org.okrtree.application.publication.RevisionShown;

/**
 * One revision with what it says.
 *
 * @param newest whether no later one was published
 */
record RevisionJson(PublicationJson publication, boolean newest, PublishedSheetJson content) {

    static RevisionJson of(RevisionShown shown) {
        return new RevisionJson(
                PublicationJson.of(shown.revision(), shown.people()),
                shown.isNewest(),
                PublishedSheetJson.of(shown.content(), shown.people()));
    }
}
