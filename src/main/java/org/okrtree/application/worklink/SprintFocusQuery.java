package org.okrtree.application.worklink;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param asOfOrNull null for now */
public record SprintFocusQuery(long sprint, @Nullable Instant asOfOrNull) {

    public Optional<Instant> asOf() {
        return Optional.ofNullable(asOfOrNull);
    }
}
