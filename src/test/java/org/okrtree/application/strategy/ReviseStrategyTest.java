package org.okrtree.application.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.strategy.StrategyRefusal;
import org.okrtree.domain.strategy.StrategyTyped;

class ReviseStrategyTest {

    private static final StrategyTyped GROW = new StrategyTyped("", "", List.of("Grow"), "we met");

    private final UseCases useCases = new UseCases();

    @Test
    void anAdministratorAddsAVersionAndEverybodyReadsAll() {
        Strategy first = Outcomes.done(revise(0, GROW));
        Strategy second = Outcomes.done(revise(1, new StrategyTyped("Care", "", List.of("Grow"), "we met")));

        StrategyShown shown = Outcomes.done(useCases.showStrategy.run(UseCases.LIN));

        assertEquals(List.of(second, first), shown.versions());
        assertEquals(
                Optional.of("Tao Li"),
                Optional.ofNullable(shown.people().get(An.TAO)).map(tao -> tao.displayName()));
    }

    @Test
    void ofTwoWhoReviseOneVersionTheSecondIsTold() {
        Outcomes.done(revise(0, GROW));

        useCases.assertRefused(new StrategyRefusal.Revised(), () -> revise(0, GROW));
    }

    @Test
    void theSameRequestAgainHasTheSameAnswer() {
        ReviseStrategyCommand command = new ReviseStrategyCommand(An.request(), 0, GROW);

        Strategy once = Outcomes.done(useCases.reviseStrategy.run(UseCases.TAO, command));
        Strategy twice = Outcomes.done(useCases.reviseStrategy.run(UseCases.TAO, command));

        assertEquals(once, twice);
        assertEquals(List.of(once), useCases.stores.strategies.all());
        useCases.assertRefused(
                new AccessRefusal.NotThere(), () -> useCases.reviseStrategy.run(An.administrator(An.LIN), command));
    }

    @Test
    void whoeverDoesNotAdministerRevisesNothing() {
        useCases.assertRefused(
                new AccessRefusal.NotAnAdministrator(),
                () -> useCases.reviseStrategy.run(UseCases.MEI, new ReviseStrategyCommand(An.request(), 0, GROW)));
    }

    private Outcome<Strategy> revise(int seen, StrategyTyped typed) {
        return useCases.reviseStrategy.run(UseCases.TAO, new ReviseStrategyCommand(An.request(), seen, typed));
    }
}
