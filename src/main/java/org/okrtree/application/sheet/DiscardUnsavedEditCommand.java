package org.okrtree.application.sheet;

import org.okrtree.domain.SheetId;

/** @param edit uid of what could not be saved */
public record DiscardUnsavedEditCommand(SheetId sheet, String edit) {}
