package org.okrtree.domain.checkin;

import java.util.Optional;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.publication.PublishedKeyResult;

/** Who may check in, and when. */
public final class CheckInRules {

    private CheckInRules() {}

    /** The owner that the newest revision names, while the cycle is open. */
    public static Optional<Refusal> whyNotCheckIn(PublishedKeyResult keyResult, Cycle cycle, Actor actor) {
        return AccessRules.whyNotUse(actor)
                .or(() ->
                        actor.is(keyResult.owner()) ? Optional.empty() : Optional.of(new CheckInRefusal.NotTheOwner()))
                .or(() -> cycle.state().isOpen()
                        ? Optional.empty()
                        : Optional.of(new CycleRefusal.NotOpen(cycle.name())));
    }
}
