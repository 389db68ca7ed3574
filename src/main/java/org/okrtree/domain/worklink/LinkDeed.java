package org.okrtree.domain.worklink;

/** What can be done to a link. The code names its sentence. */
public enum LinkDeed {
    LINKED("linked"),
    REWORDED("reworded"),
    UNLINKED("unlinked");

    private final String code;

    LinkDeed(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
