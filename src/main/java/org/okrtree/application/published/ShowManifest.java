package org.okrtree.application.published;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.published.Manifest;

/** Gives the manifest of a cycle, for Confluence. */
public final class ShowManifest {

    private final PublishedSource source;

    public ShowManifest(PublishedSource source) {
        this.source = source;
    }

    /** @param cycle short key or uid; empty for the running cycle that began last */
    public Outcome<Manifest> run(Actor actor, String cycle) {
        return AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : source.manifest(cycle);
    }
}
