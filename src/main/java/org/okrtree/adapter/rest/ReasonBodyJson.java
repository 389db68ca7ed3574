package org.okrtree.adapter.rest;

/** Why something is done. */
record ReasonBodyJson(String reason) {}
