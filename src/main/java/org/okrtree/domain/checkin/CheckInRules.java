package org.okrtree.domain.checkin;

import java.util.Optional;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.team.Team;

/** Who may check in, and when. */
public final class CheckInRules {

    private CheckInRules() {}

    /** The owner that the newest revision names and the stand-in, while the cycle is open. */
    public static Optional<Refusal> whyNotCheckIn(
            PublishedKeyResult keyResult, Optional<PersonId> standIn, Cycle cycle, Actor actor) {
        return AccessRules.whyNotUse(actor)
                .or(() ->
                        actor.is(keyResult.owner()) || standIn.filter(actor::is).isPresent()
                                ? Optional.empty()
                                : Optional.of(new CheckInRefusal.NotTheOwner()))
                .or(() -> whyNotIn(cycle));
    }

    /** The owner and the team's lead, while the cycle is open. */
    public static Optional<Refusal> whyNotNameStandIn(
            PublishedKeyResult keyResult, Team team, Cycle cycle, Actor actor) {
        return AccessRules.whyNotUse(actor)
                .or(() -> actor.is(keyResult.owner()) || actor.is(team.lead())
                        ? Optional.empty()
                        : Optional.of(new CheckInRefusal.MayNotNameStandIn()))
                .or(() -> whyNotIn(cycle));
    }

    private static Optional<Refusal> whyNotIn(Cycle cycle) {
        return cycle.state().isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen(cycle.name()));
    }
}
