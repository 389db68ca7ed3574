package org.okrtree.application.strategy;

import java.util.List;
import java.util.stream.Collectors;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.strategy.Strategy;

/** Shows every version of the strategy, for all who may use the product. */
public final class ShowStrategy {

    private final Strategies strategies;
    private final NamePeople names;

    public ShowStrategy(Strategies strategies, NamePeople names) {
        this.strategies = strategies;
        this.names = names;
    }

    public Outcome<StrategyShown> run(Actor actor) {
        return AccessRules.whyNotUse(actor).map(Outcome::<StrategyShown>refused).orElseGet(() -> {
            List<Strategy> versions = strategies.all();
            return Outcome.done(new StrategyShown(
                    versions, names.run(versions.stream().map(Strategy::by).collect(Collectors.toSet()))));
        });
    }
}
