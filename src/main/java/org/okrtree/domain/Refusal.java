package org.okrtree.domain;

import java.util.List;

/** An expected no: what was refused and why, in words that {@link #key()} names, so that a person can act on it. */
public interface Refusal {

    /** How a surface answers a refusal; each kind has one status in REST. */
    enum Kind {
        /** Not there, or not for this actor to see: both look the same. */
        UNKNOWN,
        /** Seen, but not this actor's to do. */
        NOT_ALLOWED,
        /** What was typed cannot be; {@link Refusal#field()} names where. */
        INVALID,
        /** The rules say no for now; the text says what has to happen first. */
        NOT_NOW,
        /** Somebody was faster. */
        STALE
    }

    Kind kind();

    /** Key of the sentence in the language files. */
    String key();

    /** What the sentence names, in its order: text and numbers only. */
    default List<Object> details() {
        return List.of();
    }

    /** Keys of the sentences that follow, one for each thing that is missing; they name nothing else. */
    default List<String> parts() {
        return List.of();
    }

    /** The single things of a list that were refused, each with its own reason; empty when what was refused is one thing. */
    default List<Line> lines() {
        return List.of();
    }

    /**
     * One of several that were to be done together.
     *
     * @param uid of what was to be changed
     */
    record Line(String uid, Refusal why) {}

    /** Name of the field that was typed wrong; empty when the refusal is not about one field. */
    default String field() {
        return "";
    }
}
