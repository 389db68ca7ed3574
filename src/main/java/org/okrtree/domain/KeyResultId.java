package org.okrtree.domain;

import java.util.Optional;

/** Id of a key result. */
public record KeyResultId(String uid) {

    public KeyResultId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<KeyResultId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new KeyResultId(text)) : Optional.empty();
    }
}
