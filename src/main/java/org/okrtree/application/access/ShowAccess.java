package org.okrtree.application.access;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;

/** Says which groups may use and administer the product. For administrators. */
public final class ShowAccess {

    private final AccessSettings settings;

    public ShowAccess(AccessSettings settings) {
        this.settings = settings;
    }

    public Outcome<AccessGroups> run(Actor actor) {
        return AccessRules.whyNotAdminister(actor)
                .map(Outcome::<AccessGroups>refused)
                .orElseGet(() -> Outcome.done(settings.groups()));
    }
}
