package org.okrtree.adapter.rest.alignment;

/**
 * @param request uid of this request; absent: one is made
 * @param kind acknowledged, questioned or declined
 * @param text the question, or the reason of a no; not kept when it is acknowledged
 */
record AnswerBodyJson(String request, String kind, String text) {}
