package org.okrtree.adapter.web.publication;

/** What a line of a sheet says, each under one name. The code is part of the keys of words. */
public enum LineField {
    /** Title, statement or name: what a line says first. */
    TEXT("text"),
    MEASURE("measure"),
    WHY("why"),
    OWNER("owner"),
    COMMITMENT("commitment"),
    CITES("cites"),
    CONTRIBUTES_TO("contributes-to"),
    READ_FROM("read-from"),
    RHYTHM("rhythm"),
    SCORING("scoring"),
    /** Under which a key result stands: seen by its place, and told only when it moved. */
    OBJECTIVE("objective"),
    TEAM("team"),
    CYCLE("cycle"),
    FIRST_DAY("first-day"),
    LAST_DAY("last-day");

    private final String code;

    LineField(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Of the field that goes by this name in a text that was published. */
    public static LineField named(String name) {
        return switch (name) {
            case "title", "statement", "name" -> TEXT;
            case "kind", "baseline", "foundBy", "target", "unit", "decimals", "low", "high", "states", "evidence" ->
                MEASURE;
            case "why" -> WHY;
            case "owner" -> OWNER;
            case "commitment" -> COMMITMENT;
            case "cites" -> CITES;
            case "contributesTo" -> CONTRIBUTES_TO;
            case "readFrom" -> READ_FROM;
            case "rhythm" -> RHYTHM;
            case "scoring" -> SCORING;
            case "objective" -> OBJECTIVE;
            case "team" -> TEAM;
            case "cycle" -> CYCLE;
            case "firstDay" -> FIRST_DAY;
            case "lastDay" -> LAST_DAY;
            default -> throw new IllegalArgumentException("field " + name);
        };
    }

    /** What a line shows without a label: its first words, and its measure. */
    boolean isSaidAlone() {
        return this == TEXT || this == MEASURE;
    }
}
