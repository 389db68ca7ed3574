package org.okrtree.domain;

import java.util.Optional;

/** Id of a team. */
public record TeamId(String uid) {

    public TeamId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<TeamId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new TeamId(text)) : Optional.empty();
    }
}
