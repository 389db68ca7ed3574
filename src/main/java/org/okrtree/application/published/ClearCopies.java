package org.okrtree.application.published;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;

/** Forgets what Confluence keeps of Jira's documents, and says how many there were; pages fetch anew what they show. */
public final class ClearCopies {

    private final KeptCopies copies;

    public ClearCopies(KeptCopies copies) {
        this.copies = copies;
    }

    public Outcome<Integer> run(Actor actor) {
        return AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Integer>refused)
                .orElseGet(() -> Outcome.done(copies.clear()));
    }
}
