package org.okrtree.application.published;

import java.util.Collection;
import java.util.Map;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;

/** Gives the display names of people, for Confluence. */
public final class ShowNames {

    private final PublishedSource source;

    public ShowNames(PublishedSource source) {
        this.source = source;
    }

    public Outcome<Map<PersonId, String>> run(Actor actor, Collection<PersonId> people) {
        return AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : source.names(people);
    }
}
