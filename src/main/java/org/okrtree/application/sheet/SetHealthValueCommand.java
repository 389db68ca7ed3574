package org.okrtree.application.sheet;

import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.SheetId;

/**
 * @param value as typed
 * @param on the day that it is of, as typed; empty for today
 */
public record SetHealthValueCommand(SheetId sheet, HealthFigureId figure, String value, String on) {}
