package org.okrtree.domain.worklink;

/** Where a sprint stands in Jira. */
public enum SprintState {
    FUTURE("future"),
    ACTIVE("active"),
    CLOSED("closed");

    private final String code;

    SprintState(String code) {
        this.code = code;
    }

    /** As it is published. */
    public String code() {
        return code;
    }
}
