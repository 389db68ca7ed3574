package org.okrtree.architecture.breaks.wiring;

/** Breaks nothing: others reach for it where they may not. */
public record AnyWiring() {}
