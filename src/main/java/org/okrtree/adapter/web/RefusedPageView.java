package org.okrtree.adapter.web;

/**
 * A page that cannot be shown.
 *
 * @param keptHtml markup of what was typed; empty for nothing
 */
record RefusedPageView(String sentenceHtml, String keptHtml) {}
