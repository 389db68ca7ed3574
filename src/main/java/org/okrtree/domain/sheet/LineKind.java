package org.okrtree.domain.sheet;

/** What a line of a sheet can be. */
public enum LineKind {
    OBJECTIVE,
    KEY_RESULT,
    HEALTH_FIGURE
}
