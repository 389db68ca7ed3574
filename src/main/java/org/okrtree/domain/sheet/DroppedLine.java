package org.okrtree.domain.sheet;

/**
 * A published line that the next revision shall not have. Its number is never given to another.
 *
 * @param objectiveUid of the objective in which a key result stood; empty for others
 * @param reason why it was dropped
 */
public record DroppedLine(LineKind kind, String uid, String objectiveUid, int number, String title, String reason) {}
