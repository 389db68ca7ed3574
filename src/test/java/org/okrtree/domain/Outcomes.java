package org.okrtree.domain;

import org.junit.jupiter.api.Assertions;

/** Reads outcomes in tests: the one that was not expected fails the test and is named. */
public final class Outcomes {

    private Outcomes() {}

    /** What the deed gave. */
    public static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> Assertions.fail("refused: " + refusal));
    }

    /** Why the deed was refused. */
    public static Refusal refused(Outcome<?> outcome) {
        return outcome.fold(value -> Assertions.fail("done: " + value), refusal -> refusal);
    }
}
