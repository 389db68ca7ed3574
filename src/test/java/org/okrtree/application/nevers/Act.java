package org.okrtree.application.nevers;

import java.util.Optional;
import java.util.function.Supplier;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;

/**
 * A deed as it was chosen in one company, to be done now.
 *
 * @param isOneRequest whether doing it again is the same request again
 * @param rival an edit of the same line from the same seen version by somebody else
 * @param keyResult whose figures it is about
 */
record Act(
        Supplier<Outcome<?>> run,
        boolean isOneRequest,
        Optional<Supplier<Outcome<?>>> rival,
        Optional<KeyResultId> keyResult) {

    static Act of(Supplier<Outcome<?>> run) {
        return new Act(run, false, Optional.empty(), Optional.empty());
    }

    static Act request(Supplier<Outcome<?>> run) {
        return new Act(run, true, Optional.empty(), Optional.empty());
    }

    static Act edit(Supplier<Outcome<?>> run, Supplier<Outcome<?>> rival) {
        return new Act(run, false, Optional.of(rival), Optional.empty());
    }

    static Act figures(KeyResultId keyResult, Supplier<Outcome<?>> run) {
        return new Act(run, true, Optional.empty(), Optional.of(keyResult));
    }
}
