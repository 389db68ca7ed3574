package org.okrtree.application.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;

public abstract class StrategiesContract extends StoreContract {

    private static final Statement GROW = new Statement(new StatementId(An.uid()), "Grow 增长 \uD83D\uDE00");
    private static final Statement STAY = new Statement(new StatementId(An.uid()), "Stay\nwith them");
    private static final Strategy FIRST =
            new Strategy(An.request(), 1, "", "Everywhere", List.of(STAY, GROW), An.NOON, An.TAO, "");
    private static final Strategy SECOND =
            new Strategy(An.request(), 2, "Care", "", List.of(GROW, STAY), An.NOON.plusMillis(1), An.MEI, "we met");

    protected abstract Strategies strategies();

    @Test
    void aVersionComesBackAsItWasAddedItsStatementsInOrder() {
        write(() -> strategies().add(FIRST));

        assertEquals(Optional.of(FIRST), strategies().newest());
        assertEquals(Optional.of(FIRST), strategies().madeBy(FIRST.request()));
        assertEquals(Optional.empty(), strategies().madeBy(SECOND.request()));
    }

    @Test
    void everyVersionIsKeptTheNewestFirst() {
        assertEquals(Optional.empty(), strategies().newest());
        write(() -> List.of(FIRST, SECOND).forEach(strategies()::add));

        assertEquals(List.of(SECOND, FIRST), strategies().all());
        assertEquals(Optional.of(SECOND), strategies().newest());
    }

    @Test
    void aSecondOneWithTheSameVersionOrOfTheSameRequestIsAConflict() {
        write(() -> strategies().add(FIRST));

        assertConflict(
                () -> strategies().add(new Strategy(An.request(), 1, "Care", "", List.of(), An.NOON, An.TAO, "")));
        assertConflict(
                () -> strategies().add(new Strategy(FIRST.request(), 2, "Care", "", List.of(), An.NOON, An.TAO, "")));

        assertEquals(List.of(FIRST), strategies().all());
    }
}
