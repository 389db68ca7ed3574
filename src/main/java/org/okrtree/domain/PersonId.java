package org.okrtree.domain;

import java.util.Optional;

/** Id of a person. */
public record PersonId(String uid) {

    public PersonId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<PersonId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new PersonId(text)) : Optional.empty();
    }
}
