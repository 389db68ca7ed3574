package org.okrtree.workbench.kill;

import java.util.Locale;

/** The writes in whose middle nodes are killed. */
enum Kind {
    LINE("LINE"),
    PUBLICATION("REVISION"),
    CHECK_IN("CHECK_IN"),
    LINK("WORK_LINK");

    private final String table;

    Kind(String table) {
        this.table = table;
    }

    /** Where its main row is. */
    String table() {
        return table;
    }

    /** Whether a repeat with the same request uid gets the same answer. A line is protected by its version instead. */
    boolean isRepeatable() {
        return this != LINE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
