package org.okrtree.application.published;

import java.util.Collection;
import java.util.Map;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.publication.ContentHash;

/** Gives canonical texts as they were published, for Confluence, which checks their hashes again. */
public final class ShowTexts {

    private final Revisions revisions;

    public ShowTexts(Revisions revisions) {
        this.revisions = revisions;
    }

    public Outcome<Map<ContentHash, String>> run(Actor actor, Collection<ContentHash> hashes) {
        return AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : Outcome.done(revisions.texts(hashes));
    }
}
