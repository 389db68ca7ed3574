package org.okrtree.application.sheet;

import org.okrtree.domain.SheetId;
import org.okrtree.domain.objective.ObjectiveTyped;

/** The sheet and the objective to add at its end. */
public record AddObjectiveCommand(SheetId sheet, ObjectiveTyped typed) {}
