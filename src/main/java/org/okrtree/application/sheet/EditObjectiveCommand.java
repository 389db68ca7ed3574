package org.okrtree.application.sheet;

import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.objective.ObjectiveTyped;

/**
 * @param seenVersion the version of the line that the edit was made on
 * @param settles uid of the unsaved edit out of whose conflict it comes; empty for none
 */
public record EditObjectiveCommand(
        SheetId sheet, ObjectiveId objective, int seenVersion, String settles, ObjectiveTyped typed) {

    /** An edit that comes out of no conflict. */
    public EditObjectiveCommand(SheetId sheet, ObjectiveId objective, int seenVersion, ObjectiveTyped typed) {
        this(sheet, objective, seenVersion, "", typed);
    }
}
