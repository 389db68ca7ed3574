package org.okrtree.adapter.rest.keyresult;

/**
 * @param request uid of this request; absent: one is made
 * @param keyResult uid
 * @param sentence what the sprint is to bring; may be absent
 */
record FocusBodyJson(String request, String keyResult, String sentence) {}
