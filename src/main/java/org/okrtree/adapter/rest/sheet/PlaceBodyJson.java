package org.okrtree.adapter.rest.sheet;

/** @param after uid of the line behind which it shall stand; absent to stand first */
record PlaceBodyJson(String after) {}
