package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The five kinds of measure; which way a number is meant to go makes two of one. The code is stored and published and never changes. */
public enum MeasureKind {
    INCREASE("increase"),
    DECREASE("decrease"),
    KEEP("keep"),
    MILESTONES("milestones"),
    YES_NO("yes-no");

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

    /** The kind of change that leads from the one number to the other; empty when they are the same. */
    public static Optional<MeasureKind> between(BigDecimal start, BigDecimal end) {
        return switch (end.compareTo(start)) {
            case 1 -> Optional.of(INCREASE);
            case -1 -> Optional.of(DECREASE);
            default -> Optional.empty();
        };
    }

    /** Whether its value is any number, not how far states are reached. */
    public boolean isNumber() {
        return isChange() || this == KEEP;
    }

    boolean isChange() {
        return this == INCREASE || this == DECREASE;
    }

    boolean agreesWith(Decimal baseline, Decimal target) {
        int way = target.number().compareTo(baseline.number());
        return this == INCREASE ? way > 0 : way < 0;
    }
}
