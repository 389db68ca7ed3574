package org.okrtree.application.sheet;

import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.keyresult.KeyResultTyped;

/**
 * @param seenVersion the version of the line that the edit was made on
 * @param settles uid of the unsaved edit out of whose conflict it comes; empty for none
 */
public record EditKeyResultCommand(
        SheetId sheet, KeyResultId keyResult, int seenVersion, String settles, KeyResultTyped typed) {

    /** An edit that comes out of no conflict. */
    public EditKeyResultCommand(SheetId sheet, KeyResultId keyResult, int seenVersion, KeyResultTyped typed) {
        this(sheet, keyResult, seenVersion, "", typed);
    }
}
