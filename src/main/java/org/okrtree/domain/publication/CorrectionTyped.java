package org.okrtree.domain.publication;

/**
 * A correction as somebody typed it, nothing checked yet.
 *
 * @param text title of an objective, statement of a key result
 * @param why why an objective matters; not looked at for a key result
 * @param owner the host's user name; empty for the one who owns it
 */
public record CorrectionTyped(String text, String why, String owner) {}
