package org.okrtree.application.sheet;

import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.sheet.HealthTyped;

/**
 * @param seenVersion the version of the line that the edit was made on
 * @param settles uid of the unsaved edit out of whose conflict it comes; empty for none
 */
public record EditHealthFigureCommand(
        SheetId sheet, HealthFigureId figure, int seenVersion, String settles, HealthTyped typed) {

    /** An edit that comes out of no conflict. */
    public EditHealthFigureCommand(SheetId sheet, HealthFigureId figure, int seenVersion, HealthTyped typed) {
        this(sheet, figure, seenVersion, "", typed);
    }
}
