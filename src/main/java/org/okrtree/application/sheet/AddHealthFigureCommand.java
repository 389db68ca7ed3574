package org.okrtree.application.sheet;

import org.okrtree.domain.SheetId;
import org.okrtree.domain.sheet.HealthTyped;

/** The sheet and the health figure to add at its end. */
public record AddHealthFigureCommand(SheetId sheet, HealthTyped typed) {}
