package org.okrtree.domain;

/** Id of an answer to a contribution. */
public record AnswerId(String uid) {

    public AnswerId {
        Uid.require(uid);
    }
}
