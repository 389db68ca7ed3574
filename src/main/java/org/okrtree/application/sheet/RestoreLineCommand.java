package org.okrtree.application.sheet;

import org.okrtree.domain.SheetId;

/** The sheet and the uid of a line that was taken out of it. */
public record RestoreLineCommand(SheetId sheet, String lineUid) {}
