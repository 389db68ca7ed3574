package org.okrtree.adapter.web;

/** What a page says once after a deed. */
public enum Done {
    NOTHING(""),
    SAVED("saved"),
    REMOVED("removed"),
    DROPPED("dropped"),
    RESTORED("restored"),
    EDIT_DISCARDED("edit-discarded"),
    EDIT_RESTORED("edit-restored"),
    MOVED("moved"),
    DISCUSSION_OPENED("discussion-opened"),
    AGREED("agreed"),
    PUBLISHED("published"),
    CHECKED_IN("checked-in"),
    LINES_TAKEN("lines-taken"),
    TAKEN_BACK("taken-back"),
    EXIT_TAKEN("exit-taken"),
    FINDING_KEPT("finding-kept"),
    FINDING_ASKED_AGAIN("finding-asked-again"),
    PRACTICE_STARTED("practice-started"),
    PRACTICE_GONE("practice-gone"),
    COPIED("copied"),
    PREPARED("prepared"),
    DRAFTING_BEGUN("drafting-begun"),
    SCORING_BEGUN("scoring-begun"),
    CYCLE_CLOSED("cycle-closed"),
    REOPENED("reopened"),
    TEAM_CLOSED("team-closed"),
    IN_FOCUS("in-focus"),
    CARRIED_OVER("carried-over");

    private final String code;

    Done(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Done named(String code) {
        for (Done done : values()) {
            if (done.code.equals(code)) {
                return done;
            }
        }
        return NOTHING;
    }
}
