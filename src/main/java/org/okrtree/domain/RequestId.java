package org.okrtree.domain;

import java.util.Optional;

/** Id of one request of a surface to write something once; the same request again gets the same answer. */
public record RequestId(String uid) {

    public RequestId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<RequestId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new RequestId(text)) : Optional.empty();
    }
}
