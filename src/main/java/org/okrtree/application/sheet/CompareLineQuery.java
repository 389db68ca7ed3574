package org.okrtree.application.sheet;

import org.okrtree.domain.SheetId;

/**
 * @param lineUid of an objective, a key result or a health figure
 * @param seenVersion the version that somebody began to write in
 */
public record CompareLineQuery(SheetId sheet, String lineUid, int seenVersion) {}
