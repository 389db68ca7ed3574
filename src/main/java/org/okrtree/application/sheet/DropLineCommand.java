package org.okrtree.application.sheet;

import org.okrtree.domain.SheetId;

/**
 * @param lineUid of an objective, which takes its key results along, a key result or a health figure
 * @param seenVersion the version of the line that the actor has seen
 */
public record DropLineCommand(SheetId sheet, String lineUid, int seenVersion, String reason) {}
