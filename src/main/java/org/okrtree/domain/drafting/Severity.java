package org.okrtree.domain.drafting;

/** How much a finding asks for. Only facts block; what is read from words warns or hints. */
public enum Severity {
    BLOCKS("blocks"),
    WARNS("warns"),
    HINTS("hints");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
