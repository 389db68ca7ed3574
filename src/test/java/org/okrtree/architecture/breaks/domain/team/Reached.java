package org.okrtree.architecture.breaks.domain.team;

/** Breaks nothing: others reach for it where they may not. */
public record Reached() {}
