package org.okrtree.adapter.rest.alignment;

/**
 * @param request uid of this request; absent: one is made
 * @param parent uid of the objective that is contributed to
 * @param sentence how
 */
record ContributionBodyJson(String request, String parent, String sentence) {}
