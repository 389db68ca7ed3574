package org.okrtree.domain.sheet;

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

    default boolean isPublished() {
        return number() > 0;
    }
}
