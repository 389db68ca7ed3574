package org.okrtree.domain.objective;

/**
 * An objective as somebody typed it, nothing checked yet.
 *
 * @param owner the host's user name; empty for the one who types
 */
public record ObjectiveTyped(String title, String why, String owner) {}
