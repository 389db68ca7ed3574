package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.okrtree.MovableClock;

class BreakerTest {

    private final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    private final Breaker breaker = new Breaker(clock);

    @Test
    void afterAFailureNobodyAsksForThirtySeconds() {
        assertTrue(breaker.mayAsk());

        breaker.failed();

        clock.moveBy(Duration.ofMillis(29_999));
        assertFalse(breaker.mayAsk());
        clock.moveBy(Duration.ofMillis(1));
        assertTrue(breaker.mayAsk());
    }

    @Test
    void thenOneAsksForAll() {
        breaker.failed();
        clock.moveBy(Breaker.REST);

        assertTrue(breaker.mayAsk());
        assertFalse(breaker.mayAsk());
    }

    @Test
    void whoeverEndsThePauseIsToldThatThereWasOne() {
        breaker.failed();

        assertTrue(breaker.end());

        assertTrue(breaker.mayAsk());
        assertFalse(breaker.end());
    }

    @Test
    void whenItIsAnsweredEverybodyMayAskAgain() {
        breaker.failed();
        clock.moveBy(Breaker.REST);
        breaker.mayAsk();

        breaker.answered();

        assertTrue(breaker.mayAsk());
        assertTrue(breaker.mayAsk());
    }
}
