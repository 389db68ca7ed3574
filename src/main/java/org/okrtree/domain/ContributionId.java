package org.okrtree.domain;

/** Id of a contribution. */
public record ContributionId(String uid) {

    public ContributionId {
        Uid.require(uid);
    }
}
