package org.okrtree.domain;

import java.util.Optional;

/** Id of a check-in. */
public record CheckInId(String uid) {

    public CheckInId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<CheckInId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new CheckInId(text)) : Optional.empty();
    }
}
