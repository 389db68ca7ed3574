package org.okrtree.domain.cycle;

/**
 * A cycle as somebody typed it, nothing checked yet.
 *
 * @param kind code of the kind; empty for an ordinary one
 * @param parentUid of the cycle that contains it; empty for none
 */
public record CycleTyped(
        String shortKey, String name, String kind, String firstDay, String lastDay, String zone, String parentUid) {}
