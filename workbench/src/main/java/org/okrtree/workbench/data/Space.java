package org.okrtree.workbench.data;

/** A space of the Confluence face; {@code homeId} is its first page. */
public record Space(long id, String key, String name, String about, long homeId) {}
