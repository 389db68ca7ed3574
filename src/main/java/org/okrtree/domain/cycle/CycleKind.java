package org.okrtree.domain.cycle;

import java.util.Optional;
import java.util.stream.Stream;

/** What a cycle is for. The code is stored and never changes. */
public enum CycleKind {
    ORDINARY("ordinary"),
    /** One team or a few, without the company's sheet; strategy and committee may be one sentence and one person. */
    PILOT("pilot"),
    /** To try: needs nothing, publishes nothing, and may be thrown away whole. */
    PRACTICE("practice");

    private final String code;

    CycleKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<CycleKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
