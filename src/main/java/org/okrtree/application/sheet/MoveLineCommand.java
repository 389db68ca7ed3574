package org.okrtree.application.sheet;

import org.okrtree.domain.SheetId;

/**
 * @param lineUid of an objective, a key result or a health figure
 * @param after uid of the line behind which it shall stand, under the same parent; empty to stand first
 */
public record MoveLineCommand(SheetId sheet, String lineUid, String after) {}
