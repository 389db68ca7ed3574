package org.okrtree.domain.drafting;

import org.okrtree.domain.sheet.LineKind;

/**
 * A line that is not an OKR beside one that is.
 *
 * @param language {@code en} or {@code zh}
 * @param better another line, of the same kind
 */
public record Example(String language, FindingId finding, LineKind kind, String bad, String why, String better) {}
