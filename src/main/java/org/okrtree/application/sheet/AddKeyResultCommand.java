package org.okrtree.application.sheet;

import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.keyresult.KeyResultTyped;

/** The objective and the key result to add at its end. */
public record AddKeyResultCommand(SheetId sheet, ObjectiveId objective, KeyResultTyped typed) {}
