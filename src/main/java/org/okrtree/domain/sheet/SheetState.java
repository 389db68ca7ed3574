package org.okrtree.domain.sheet;

/** How far a sheet has come. The code is stored and never changes. */
public enum SheetState {
    DRAFT("draft"),
    IN_DISCUSSION("in-discussion"),
    AGREED("agreed"),
    PUBLISHED("published");

    private final String code;

    SheetState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException for a code that no state has */
    public static SheetState ofCode(String code) {
        for (SheetState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("sheet state " + code);
    }
}
