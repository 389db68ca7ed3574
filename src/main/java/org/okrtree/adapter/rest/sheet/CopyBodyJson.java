package org.okrtree.adapter.rest.sheet;

/**
 * A practice sheet to copy into a cycle that counts.
 *
 * @param request uid; the same request again gives what it has copied
 * @param cycle uid
 */
record CopyBodyJson(String request, String cycle) {}
