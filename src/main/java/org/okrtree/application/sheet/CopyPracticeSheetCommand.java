package org.okrtree.application.sheet;

import org.okrtree.domain.CycleId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * @param sheet of a practice cycle
 * @param into the cycle whose sheet of the same team gets the lines
 */
public record CopyPracticeSheetCommand(SheetId sheet, CycleId into, RequestId request) {}
