package org.okrtree.domain.audit;

/** What can be on record. The code is stored and never changes. */
public enum Deed {
    GROUPS_NAMED("access.groups"),
    TEAM_ADDED("team.added"),
    TEAM_CHANGED("team.changed"),
    CYCLE_OPENED("cycle.opened"),
    SHEET_STARTED("sheet.started"),
    LINE_REMOVED("line.removed"),
    STAND_IN_NAMED("stand-in.named"),
    ISSUE_LINKED("issue.linked"),
    ISSUE_UNLINKED("issue.unlinked"),
    CONTRIBUTION_WITHDRAWN("contribution.withdrawn"),
    SPRINT_LINKED("sprint.linked"),
    SPRINT_UNLINKED("sprint.unlinked"),
    TEAM_CLOSED("team.closed"),
    CYCLE_PREPARED("cycle.prepared"),
    CYCLE_PLANNED("cycle.planned"),
    CYCLE_MOVED("cycle.moved"),
    CYCLE_THROWN_AWAY("cycle.thrown-away"),
    DISCUSSION_OPENED("sheet.discussion-opened"),
    SHEET_AGREED("sheet.agreed");

    private final String code;

    Deed(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
