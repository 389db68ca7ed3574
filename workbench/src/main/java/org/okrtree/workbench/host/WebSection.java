package org.okrtree.workbench.host;

/** A group of menu entries: its items are those of the section {@code <location>/<key>}. */
public record WebSection(String key, String label, int weight) {}
