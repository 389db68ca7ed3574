package org.okrtree.application.publication;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.RevisionId;

/**
 * Any two revisions of one sheet.
 *
 * @param beforeOrNull null for the one that stood before {@code after}
 */
public record CompareRevisionsQuery(@Nullable RevisionId beforeOrNull, RevisionId after) {

    public Optional<RevisionId> before() {
        return Optional.ofNullable(beforeOrNull);
    }
}
