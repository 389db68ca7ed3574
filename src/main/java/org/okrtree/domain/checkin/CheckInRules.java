package org.okrtree.domain.checkin;

import java.util.List;
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

    /**
     * The newest check-in of a key result, when whoever checks it in did not know of it.
     *
     * @param seen uid of the newest one they knew, any other word when there was none; empty: not asked
     * @param before in the order they were recorded
     */
    public static Optional<CheckIn> unseen(String seen, List<CheckIn> before) {
        Optional<CheckIn> newest = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        return seen.isEmpty()
                ? Optional.empty()
                : newest.filter(one -> !one.id().uid().equals(seen));
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
