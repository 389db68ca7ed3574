package org.okrtree.domain;

import java.util.Optional;

/** Id of a sheet. */
public record SheetId(String uid) {

    public SheetId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<SheetId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new SheetId(text)) : Optional.empty();
    }
}
