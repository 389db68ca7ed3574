package org.okrtree.domain.cycle;

/** A cycle as somebody typed it, nothing checked yet. */
public record CycleTyped(String shortKey, String name, String firstDay, String lastDay, String zone) {}
