package org.okrtree.adapter.confluence;

import org.okrtree.application.access.CurrentActor;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;

/**
 * Whoever reads a page in Confluence. What they may see is decided by Jira, which is asked in their name over the application
 * link; here they are nobody in particular, and write nothing.
 */
public final class LinkedReader implements CurrentActor {
    private final Uids uids;

    public LinkedReader(Uids uids) {
        this.uids = uids;
    }

    @Override
    public Actor reading() {
        return new Actor(new PersonId(uids.next()), true, false);
    }

    @Override
    public Actor doing() {
        return reading();
    }
}
