package org.okrtree.application.sheet;

import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.objective.ObjectiveTyped;

/** @param seenVersion the version of the line that the edit was made on */
public record EditObjectiveCommand(SheetId sheet, ObjectiveId objective, int seenVersion, ObjectiveTyped typed) {}
