package org.okrtree.domain.objective;

/**
 * An objective as somebody typed it, nothing checked yet.
 *
 * @param owner the host's user name; empty for the one who types
 * @param cites uid of a statement of the strategy; empty for none
 * @param commitment code of a {@link Commitment}; empty where the cycle does not tell them apart
 */
public record ObjectiveTyped(String title, String why, String owner, String commitment, String cites) {}
