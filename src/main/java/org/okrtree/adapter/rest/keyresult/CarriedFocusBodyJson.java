package org.okrtree.adapter.rest.keyresult;

/**
 * @param request uid of this request; absent: one is made
 * @param from id of the sprint whose focus is carried over
 */
record CarriedFocusBodyJson(String request, String from) {}
