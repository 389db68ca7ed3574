package org.okrtree.adapter.web.published;

/** One of several places to go to. */
record LinkView(String nameHtml, String addressHtml, boolean isChosen) {}
