package org.okrtree.domain;

import java.util.Optional;

/** Id of a statement of the strategy. */
public record StatementId(String uid) {

    public StatementId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<StatementId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new StatementId(text)) : Optional.empty();
    }
}
