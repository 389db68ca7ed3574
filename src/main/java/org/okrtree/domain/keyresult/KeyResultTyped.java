package org.okrtree.domain.keyresult;

/**
 * A key result as somebody typed it, nothing checked yet.
 *
 * @param owner the host's user name; empty for the one who types
 * @param kind code of a {@link MeasureKind}
 */
public record KeyResultTyped(
        String statement, String owner, String kind, String baseline, String target, String unit, String readFrom) {}
