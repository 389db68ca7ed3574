package org.okrtree.domain.alignment;

/** Where a contribution stands at an instant. */
public enum ContributionState {
    /** Offered, and not answered yet. */
    OFFERED,
    ACKNOWLEDGED,
    QUESTIONED,
    DECLINED,
    /** Taken back by the child's side, whatever was answered. */
    WITHDRAWN
}
