package org.okrtree.domain;

import java.util.Optional;

/** Id of a contribution. */
public record ContributionId(String uid) {

    public ContributionId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<ContributionId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new ContributionId(text)) : Optional.empty();
    }
}
