package org.okrtree.application.sheet;

import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.keyresult.KeyResultTyped;

/** @param seenVersion the version of the line that the edit was made on */
public record EditKeyResultCommand(SheetId sheet, KeyResultId keyResult, int seenVersion, KeyResultTyped typed) {}
