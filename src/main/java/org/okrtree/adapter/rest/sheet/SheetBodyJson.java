package org.okrtree.adapter.rest.sheet;

/** Whose sheet to start, in which cycle: both by uid. */
record SheetBodyJson(String cycle, String team) {}
