package org.okrtree.adapter.web.sheet;

/** Names of the deeds that the forms of a sheet ask for. */
final class SheetDeeds {
    static final String ADD_OBJECTIVE = "add-objective";
    static final String EDIT_OBJECTIVE = "edit-objective";
    static final String ADD_KEY_RESULT = "add-key-result";
    static final String EDIT_KEY_RESULT = "edit-key-result";
    static final String ADD_HEALTH_FIGURE = "add-health-figure";
    static final String EDIT_HEALTH_FIGURE = "edit-health-figure";
    static final String SET_VALUE = "set-value";
    static final String MOVE = "move";
    static final String REMOVE = "remove";
    static final String DROP = "drop";
    static final String RESTORE = "restore";
    static final String DISCARD_UNSAVED = "discard-unsaved";
    static final String RESTORE_UNSAVED = "restore-unsaved";
    static final String TAKE_EXIT = "take-exit";
    static final String KEEP_FINDING = "keep-finding";
    static final String ASK_AGAIN = "ask-again";
    static final String OPEN_DISCUSSION = "open-discussion";
    static final String AGREE = "agree";
    static final String PUBLISH = "publish";

    private SheetDeeds() {}
}
