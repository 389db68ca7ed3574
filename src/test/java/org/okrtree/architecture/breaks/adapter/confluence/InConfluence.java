package org.okrtree.architecture.breaks.adapter.confluence;

/** Breaks nothing: others reach for it where they may not. */
public record InConfluence() {}
