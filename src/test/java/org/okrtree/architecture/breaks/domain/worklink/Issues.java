package org.okrtree.architecture.breaks.domain.worklink;

/** Breaks nothing: others reach for it where they may not. */
public record Issues() {}
