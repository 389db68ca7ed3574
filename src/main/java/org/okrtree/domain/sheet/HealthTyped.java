package org.okrtree.domain.sheet;

/**
 * A health figure as somebody typed it, nothing checked yet.
 *
 * @param low empty for "at most"
 * @param high empty for "at least"
 */
public record HealthTyped(String name, String low, String high, String unit, String readFrom) {}
