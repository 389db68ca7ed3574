package org.okrtree.workbench.site;

/** What of an account is another one now, and how it was before. */
public record UserChange(Kind kind, String before, String after) {
    /** What can change while a person is anonymised. */
    public enum Kind {
        KEY,
        NAME
    }
}
