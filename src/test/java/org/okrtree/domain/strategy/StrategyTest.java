package org.okrtree.domain.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;

class StrategyTest {

    private static final StrategyTyped WHOLE =
            new StrategyTyped(" Care ", "Everywhere", List.of("Grow", " ", "Stay", "Grow"), "");

    @Test
    void theFirstVersionIsReadAsTypedEachStatementOnce() {
        Strategy first = done(typed(Optional.empty(), WHOLE));

        assertEquals(
                List.of(1, "Care", "Everywhere", ""),
                List.of(first.version(), first.mission(), first.vision(), first.reason()));
        assertEquals(
                List.of("Grow", "Stay"),
                first.statements().stream().map(Statement::text).toList());
    }

    @Test
    void aStatementThatStaysKeepsItsIdAndAnotherGetsItsOwn() {
        Strategy first = done(typed(Optional.empty(), WHOLE));

        Strategy second =
                done(typed(Optional.of(first), new StrategyTyped("", "", List.of("Stay", "Learn"), "we met")));

        assertEquals(2, second.version());
        assertEquals(first.statements().get(1), second.statements().get(0));
        assertNotEquals(
                first.statements().get(0).id(), second.statements().get(1).id());
    }

    @Test
    void everyVersionAfterTheFirstSaysWhy() {
        Strategy first = done(typed(Optional.empty(), WHOLE));

        assertEquals(new StrategyRefusal.NoReason("reason"), refused(typed(Optional.of(first), WHOLE)));
    }

    @Test
    void aStrategySaysSomething() {
        StrategyTyped nothing = new StrategyTyped(" ", "", List.of(" "), "why");

        assertEquals(new StrategyRefusal.NothingSaid("statements"), refused(typed(Optional.empty(), nothing)));
        assertEquals(
                "Care",
                done(typed(Optional.empty(), new StrategyTyped("Care", "", List.of(), "")))
                        .mission());
    }

    @Test
    void whatCannotBeKeptIsRefusedAtItsField() {
        StrategyTyped bad = new StrategyTyped("", "", List.of("Grow", "a\u0000"), "");

        assertEquals(new InputRefusal.BadCharacter("statements"), refused(typed(Optional.empty(), bad)));
    }

    @Test
    void itIsWholeWithMissionVisionAndAStatement() {
        assertTrue(done(typed(Optional.empty(), WHOLE)).isWhole());
        for (StrategyTyped part : List.of(
                new StrategyTyped("", "V", List.of("S"), ""),
                new StrategyTyped("M", "", List.of("S"), ""),
                new StrategyTyped("M", "V", List.of(), ""))) {
            assertFalse(done(typed(Optional.empty(), part)).isWhole());
        }
    }

    private static Outcome<Strategy> typed(Optional<Strategy> before, StrategyTyped typed) {
        return Strategy.of(before, typed, An.request(), An.NOON, An.TAO, An::uid);
    }
}
