package org.okrtree.domain.audit;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be on record. The code is stored and never changes. */
public enum Deed {
    GROUPS_NAMED("access.groups"),
    TEAM_ADDED("team.added"),
    TEAM_CHANGED("team.changed"),
    CYCLE_OPENED("cycle.opened"),
    SHEET_STARTED("sheet.started"),
    LINE_REMOVED("line.removed"),
    LINE_DROPPED("line.dropped"),
    LINE_RESTORED("line.restored"),
    LINE_MOVED("line.moved"),
    HEALTH_VALUE_SET("health-figure.value-set"),
    STAND_IN_NAMED("stand-in.named"),
    ISSUE_LINKED("issue.linked"),
    ISSUE_UNLINKED("issue.unlinked"),
    LINK_REWORDED("issue.link-reworded"),
    CONTRIBUTION_WITHDRAWN("contribution.withdrawn"),
    SPRINT_LINKED("sprint.linked"),
    SPRINT_UNLINKED("sprint.unlinked"),
    TEAM_CLOSED("team.closed"),
    CYCLE_PREPARED("cycle.prepared"),
    CYCLE_CHANGED("cycle.changed"),
    CYCLE_PLANNED("cycle.planned"),
    CYCLE_MOVED("cycle.moved"),
    CYCLE_THROWN_AWAY("cycle.thrown-away"),
    DISCUSSION_OPENED("sheet.discussion-opened"),
    SHEET_AGREED("sheet.agreed"),
    LINES_PASTED("sheet.lines-pasted"),
    LINES_COPIED("sheet.lines-copied"),
    PASTE_TAKEN_BACK("sheet.paste-taken-back"),
    EXIT_TAKEN("line.exit-taken"),
    ISSUE_MADE("line.issue-made"),
    FINDING_KEPT("line.finding-kept"),
    FINDING_ASKED_AGAIN("line.finding-asked-again"),
    EDIT_KEPT("line.edit-kept"),
    EDIT_SETTLED("line.edit-settled"),
    EDIT_RESTORED("line.edit-restored");

    private final String code;

    Deed(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Empty for a code that no deed has. */
    public static Optional<Deed> ofCode(String code) {
        return Stream.of(values()).filter(deed -> deed.code.equals(code)).findFirst();
    }
}
