package org.okrtree.application.alignment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.ObjectiveId;

/** Which contributions are asked for, and as of when. */
public sealed interface ContributionsQuery {

    /** Empty for now. */
    Optional<Instant> asOf();

    /** What an objective contributes to, and what contributes to it. */
    record OfObjective(ObjectiveId objective, @Nullable Instant asOfOrNull) implements ContributionsQuery {
        @Override
        public Optional<Instant> asOf() {
            return Optional.ofNullable(asOfOrNull);
        }
    }

    /** What the objectives of a cycle contribute to. */
    record OfCycle(CycleId cycle, @Nullable Instant asOfOrNull) implements ContributionsQuery {
        @Override
        public Optional<Instant> asOf() {
            return Optional.ofNullable(asOfOrNull);
        }
    }
}
