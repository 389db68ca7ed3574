package org.okrtree.domain.alignment;

/** Where a contribution stands at an instant. The code is told by REST and never changes. */
public enum ContributionState {
    /** Offered, and not answered yet. */
    OFFERED("offered"),
    ACKNOWLEDGED("acknowledged"),
    QUESTIONED("questioned"),
    DECLINED("declined"),
    /** Taken back by the child's side, whatever was answered. */
    WITHDRAWN("withdrawn");

    private final String code;

    ContributionState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
