package org.okrtree.domain.keyresult;

/**
 * A key result as somebody typed it, nothing checked yet.
 *
 * @param owner the host's user name; empty for the one who types
 * @param rhythm code of a {@link Rhythm}; empty for weekly
 * @param scoring text of a {@link ScoringRule} of its own; empty for the cycle's
 */
public record KeyResultTyped(
        String statement, String owner, MeasureTyped measure, String readFrom, String rhythm, String scoring) {}
