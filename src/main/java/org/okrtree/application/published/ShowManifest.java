package org.okrtree.application.published;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.published.Manifest;

/** Gives the manifest of a cycle, for Confluence. */
public final class ShowManifest {

    private final StampedDocuments documents;

    public ShowManifest(StampedDocuments documents) {
        this.documents = documents;
    }

    /**
     * @param asOf a day, which means its end, or an instant; empty for now
     */
    public Outcome<Stamped<Manifest>> run(Actor actor, CycleAsked asked, String asOf) {
        return AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : AsOf.of("asOf", asOf).then(moment -> documents.stampedManifest(asked, moment));
    }
}
