package org.okrtree.domain;

import java.util.Optional;

/** Id of a work link. */
public record WorkLinkId(String uid) {

    public WorkLinkId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<WorkLinkId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new WorkLinkId(text)) : Optional.empty();
    }
}
