package org.okrtree.domain.sheet;

import java.util.Optional;
import org.okrtree.domain.PersonId;

/** A line of a draft, whatever it is: the unit of editing and of conflict. */
public sealed interface DraftLine permits DraftObjective, DraftKeyResult, DraftHealthFigure {

    LineKind kind();

    String uid();

    /** From 1, one more with each saved edit. */
    int version();

    /** Orders the lines under one parent. */
    int position();

    /** Given at the first publication; 0 before. */
    int number();

    /** What it says first: title, statement or name. */
    String title();

    /** All that it says, in a value of its kind. */
    Record words();

    default boolean says(DraftLine other) {
        return kind() == other.kind() && words().equals(other.words());
    }

    /** Health figures have none. */
    default Optional<PersonId> ownerIfAny() {
        return Optional.empty();
    }

    default boolean isPublished() {
        return number() > 0;
    }
}
