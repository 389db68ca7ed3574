package org.okrtree.application.sheet;

import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.sheet.HealthTyped;

/** @param seenVersion the version of the line that the edit was made on */
public record EditHealthFigureCommand(SheetId sheet, HealthFigureId figure, int seenVersion, HealthTyped typed) {}
