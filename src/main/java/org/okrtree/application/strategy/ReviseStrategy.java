package org.okrtree.application.strategy;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.strategy.StrategyRefusal;

/** Adds a version of the strategy, made on the one that the actor has read. For administrators. A version is its own record. */
public final class ReviseStrategy {

    private final Atomically atomically;
    private final Strategies strategies;
    private final Uids uids;
    private final Clock clock;

    public ReviseStrategy(Atomically atomically, Strategies strategies, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.strategies = strategies;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Strategy> run(Actor actor, ReviseStrategyCommand command) {
        return atomically.run(() -> AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Strategy>refused)
                .orElseGet(() -> strategies
                        .madeBy(command.request())
                        .map(before -> again(actor, before))
                        .orElseGet(() -> revise(actor, command))));
    }

    private static Outcome<Strategy> again(Actor actor, Strategy before) {
        return actor.is(before.by()) ? Outcome.done(before) : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<Strategy> revise(Actor actor, ReviseStrategyCommand command) {
        Optional<Strategy> newest = strategies.newest();
        if (newest.map(Strategy::version).orElse(0) != command.seenVersion()) {
            return Outcome.refused(new StrategyRefusal.Revised());
        }
        return Strategy.of(
                        newest,
                        command.typed(),
                        command.request(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        actor.person(),
                        uids)
                .map(next -> {
                    strategies.add(next);
                    return next;
                });
    }
}
