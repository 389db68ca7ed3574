package org.okrtree.domain;

/** Id of a strategy statement; the same in every version in which it stands. */
public record StatementId(String uid) {

    public StatementId {
        Uid.require(uid);
    }
}
