package org.okrtree.adapter.rest;

/** Why something is done. */
public record ReasonBodyJson(String reason) {}
