package org.okrtree.workbench.host;

/** An entry of a menu whose conditions hold. {@code url} carries the context path; {@code linkId} is the module key when none is given. */
public record WebItem(String key, String linkId, String label, String url, int weight) {}
