package org.okrtree.adapter.web;

/** One of several that can be chosen. */
record ChoiceView(String valueHtml, String nameHtml, boolean isChosen) {}
