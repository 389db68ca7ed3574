package org.okrtree.domain.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** What a pasted line is taken for. The code is sent and shown, never stored. */
public enum PastedKind {
    OBJECTIVE("objective"),
    KEY_RESULT("key-result"),
    NOT_TAKEN("not-taken");

    private final String code;

    PastedKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<PastedKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
