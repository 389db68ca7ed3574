package org.okrtree.domain.keyresult;

import java.util.Optional;
import java.util.stream.Stream;

/** Which way a measure is meant to go. The code is stored and published and never changes. */
public enum MeasureKind {
    INCREASE("increase"),
    DECREASE("decrease");

    private final String code;

    MeasureKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<MeasureKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    boolean agreesWith(Decimal baseline, Decimal target) {
        int way = target.number().compareTo(baseline.number());
        return this == INCREASE ? way > 0 : way < 0;
    }
}
