package org.okrtree.application.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.publication.CorrectionTyped;

/**
 * @param line uid of a published objective or key result
 * @param typedOrNull a correction to be looked at before it is published; null for the line as it stands
 */
public record CorrectionQuery(
        String line, int revision, @Nullable CorrectionTyped typedOrNull) {

    public Optional<CorrectionTyped> typed() {
        return Optional.ofNullable(typedOrNull);
    }
}
