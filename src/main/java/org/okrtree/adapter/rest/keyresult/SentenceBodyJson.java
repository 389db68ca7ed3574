package org.okrtree.adapter.rest.keyresult;

/**
 * @param request uid of this request; absent: one is made
 * @param sentence how the issue helps; absent: nothing is said
 */
record SentenceBodyJson(String request, String sentence) {}
