package org.okrtree.adapter.confluence;

import java.time.Clock;
import org.okrtree.application.publication.CanonicalReader;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.published.PublishedDocuments;

/**
 * Makes for each rendering of a page its own way to what is published: over the link, and to what is kept of it here.
 *
 * @param sheets out of the copies, remembered
 */
public record LinkPublishedSources(
        JiraLink link,
        Copies copies,
        CopyKeeper keeper,
        ReadPublishedSheets sheets,
        PublishedDocuments documents,
        CanonicalReader reader,
        Clock clock) {

    LinkPublishedSource of(PageAsk page) {
        return new LinkPublishedSource(this, page);
    }
}
