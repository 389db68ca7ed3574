package org.okrtree.domain;

import java.util.Optional;

/** Id of a health figure. */
public record HealthFigureId(String uid) {

    public HealthFigureId {
        Uid.require(uid);
    }

    /** The id that somebody named; empty when it cannot be one. */
    public static Optional<HealthFigureId> of(String text) {
        return Uid.isUid(text) ? Optional.of(new HealthFigureId(text)) : Optional.empty();
    }
}
