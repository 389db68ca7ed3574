package org.okrtree.domain.team;

import java.util.Optional;
import java.util.stream.Stream;

/** Where in the tree a team stands. The code is stored and published and never changes. */
public enum TeamLevel {
    COMPANY("company"),
    UNIT("unit"),
    TEAM("team"),
    PERSON("person");

    private final String code;

    TeamLevel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<TeamLevel> ofCode(String code) {
        return Stream.of(values()).filter(level -> level.code.equals(code)).findFirst();
    }

    /** A company stands alone; a unit or a team stands under a company or a unit, a person under any of them. */
    boolean mayStandUnder(TeamLevel parent) {
        return switch (this) {
            case COMPANY -> false;
            case UNIT, TEAM -> parent == COMPANY || parent == UNIT;
            case PERSON -> parent != PERSON;
        };
    }
}
