package org.okrtree.adapter.rest.keyresult;

/**
 * @param request uid of this request; absent: one is made
 * @param keyResult uid
 * @param sentence how the issue helps; may be absent
 */
record WorkLinkBodyJson(String request, String keyResult, String sentence) {}
