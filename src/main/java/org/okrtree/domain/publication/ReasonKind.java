package org.okrtree.domain.publication;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of reason a revision has, beside its words. The code is published and never changes. */
public enum ReasonKind {
    /** The reason is in its words alone. */
    NOT_SAID("-"),
    /** Words or an owner were corrected; no number was touched. */
    WORDING("wording");

    private final String code;

    ReasonKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ReasonKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
