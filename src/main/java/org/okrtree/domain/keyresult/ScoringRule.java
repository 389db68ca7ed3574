package org.okrtree.domain.keyresult;

/** How a value will suggest a score. Part of the published text from the first revision on; the code never changes. */
public enum ScoringRule {
    /** The progress, held between 0 and 1. */
    LINEAR("linear");

    private final String code;

    ScoringRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
