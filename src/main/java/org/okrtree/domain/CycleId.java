package org.okrtree.domain;

import java.util.Optional;

/** Id of a cycle. */
public record CycleId(String uid) {

    public CycleId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<CycleId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new CycleId(text)) : Optional.empty();
    }
}
