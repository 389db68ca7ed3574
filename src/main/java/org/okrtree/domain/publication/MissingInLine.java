package org.okrtree.domain.publication;

import org.okrtree.domain.Refusal;

/**
 * What one line lacks before its sheet can be agreed and published.
 *
 * @param lineUid empty when it is the sheet that lacks it
 */
public record MissingInLine(String lineUid, Refusal why) {}
