package org.okrtree.architecture.breaks.adapter.persistence;

/** Breaks nothing: others reach for it where they may not. */
public interface TeamRow {}
