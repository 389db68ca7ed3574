package org.okrtree.domain.cycle;

/** Where a cycle stands. The code is stored and never changes. */
public enum CycleState {
    PREPARING("preparing"),
    DRAFTING("drafting"),
    RUNNING("running"),
    SCORING("scoring"),
    CLOSED("closed");

    private final String code;

    CycleState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Drafting, running or scoring: its teams can work in it. */
    public boolean isOpen() {
        return this == DRAFTING || this == RUNNING || this == SCORING;
    }

    /** @throws IllegalArgumentException for a code that no state has */
    public static CycleState ofCode(String code) {
        for (CycleState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException("cycle state " + code);
    }
}
