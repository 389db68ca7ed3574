package org.okrtree.domain;

import java.util.Optional;

/** Id of a published revision. */
public record RevisionId(String uid) {

    public RevisionId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<RevisionId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new RevisionId(text)) : Optional.empty();
    }
}
