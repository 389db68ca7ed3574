package org.okrtree.domain.objective;

import java.util.Optional;
import java.util.stream.Stream;

/** What is expected of an objective, where the cycle tells the two apart. The code is stored and published and never changes. */
public enum Commitment {
    /** The cycle does not tell them apart. */
    NOT_SAID("-"),
    /** Expected to be reached whole. */
    COMMITTED("committed"),
    /** Meant to be more than can be done. */
    ASPIRATIONAL("aspirational");

    private final String code;

    Commitment(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Commitment> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
