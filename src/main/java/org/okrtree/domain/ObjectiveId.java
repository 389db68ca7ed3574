package org.okrtree.domain;

import java.util.Optional;

/** Id of an objective. */
public record ObjectiveId(String uid) {

    public ObjectiveId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<ObjectiveId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new ObjectiveId(text)) : Optional.empty();
    }
}
