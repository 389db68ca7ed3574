package org.okrtree.domain.cycle;

import java.util.Optional;
import java.util.stream.Stream;

/** What a member of the committee does. The code is stored and never changes. */
public enum Duty {
    SPONSOR("sponsor"),
    LEAD("lead"),
    CHAMPION("champion"),
    COACH("coach"),
    SCRIBE("scribe");

    private final String code;

    Duty(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Duty> ofCode(String code) {
        return Stream.of(values()).filter(duty -> duty.code.equals(code)).findFirst();
    }
}
