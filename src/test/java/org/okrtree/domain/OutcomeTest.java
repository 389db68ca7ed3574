package org.okrtree.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Refusal NO = new InputRefusal.Missing("title");
    private static final Refusal ANOTHER_NO = new InputRefusal.Missing("why");

    @Test
    void whatWasDoneIsReadAsDone() {
        Outcome<String> outcome = Outcome.done("published");

        assertEquals("published", outcome.fold(value -> value, Refusal::key));
        assertEquals(Optional.empty(), outcome.whyNot());
    }

    @Test
    void whatWasRefusedIsReadAsRefused() {
        Outcome<String> outcome = Outcome.refused(NO);

        assertEquals(NO.key(), outcome.fold(value -> value, Refusal::key));
        assertEquals(Optional.of(NO), outcome.whyNot());
    }

    @Test
    void theNextStepIsMadeOfWhatWasDone() {
        Outcome<Integer> outcome = Outcome.<Integer>done(6).map(six -> six * 7);

        assertEquals(42, done(outcome));
    }

    @Test
    void aRefusalStaysWhatItWasThroughEveryNextStep() {
        Outcome<Integer> outcome =
                Outcome.<Integer>refused(NO).map(number -> number + 1).then(number -> Outcome.refused(ANOTHER_NO));

        assertEquals(NO, refused(outcome));
    }

    @Test
    void theNextStepMayRefuse() {
        Outcome<Integer> outcome = Outcome.<Integer>done(6).then(six -> Outcome.refused(ANOTHER_NO));

        assertEquals(ANOTHER_NO, refused(outcome));
    }
}
