package org.okrtree.application;

import java.util.Optional;
import java.util.function.Supplier;
import org.okrtree.domain.Outcome;

/** The same request again gets the same answer, also when both come at once. */
public final class SameRequest {

    private SameRequest() {}

    /**
     * What was answered before, else what comes of the deed. Before a refusal it is looked for once more: at READ COMMITTED the deed sees
     * what others commit while it runs, and may be refused because of what the same request has just done.
     */
    public static <T> Outcome<T> once(Supplier<Optional<Outcome<T>>> before, Supplier<Outcome<T>> deed) {
        return before.get().orElseGet(() -> {
            Outcome<T> outcome = deed.get();
            return outcome.whyNot().isEmpty() ? outcome : before.get().orElse(outcome);
        });
    }
}
