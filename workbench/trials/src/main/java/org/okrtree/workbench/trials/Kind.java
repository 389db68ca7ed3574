package org.okrtree.workbench.trials;

import java.util.Locale;

/** The writes in whose middle nodes are killed, and that race. */
enum Kind {
    LINE("LINE_EDIT", "line_uid", "title"),
    EDIT("LINE_EDIT", "line_uid", "title"),
    PUBLICATION("REVISION", "own_uid", "request_uid"),
    CHECK_IN("CHECK_IN", "own_uid", "request_uid"),
    LINK("WORK_LINK", "own_uid", "request_uid");

    private final String table;
    private final String uid;
    private final String found;

    Kind(String table, String uid, String found) {
        this.table = table;
        this.uid = uid;
        this.found = found;
    }

    /** Where the row is that it leaves for ever. */
    String table() {
        return table;
    }

    /** The column of that row with the uid that was answered. */
    String uid() {
        return uid;
    }

    /** The column of that row by which it is found. */
    String found() {
        return found;
    }

    /** Whether a repeat with the same request uid gets the same answer. A line is protected by its version instead. */
    boolean isRepeatable() {
        return this != LINE && this != EDIT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
